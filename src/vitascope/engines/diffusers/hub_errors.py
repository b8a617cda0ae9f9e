"""What the hub's client raises, in our words: each with what an operator can do about it."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from http import HTTPStatus

from vitascope.engines.diffusers.profiles.profile import Repository
from vitascope.errors import DiskFull, HubUnreachable, WeightsNotAllowed


@contextmanager
def explaining(repository: Repository) -> Generator[None]:
    """Turn the client's errors, raised in the block for a repository, into ours.

    Raises:
        HubUnreachable, WeightsNotAllowed, DiskFull: as they say.
    """
    import httpx2
    from huggingface_hub.errors import (
        GatedRepoError,
        HfHubHTTPError,
        OfflineModeIsEnabled,
        RepositoryNotFoundError,
        RevisionNotFoundError,
    )

    try:
        yield
    except GatedRepoError as error:
        raise WeightsNotAllowed(_how_to_get_access(repository)) from error
    except (RepositoryNotFoundError, RevisionNotFoundError) as error:
        raise HubUnreachable(
            f"The hub has no {repository.id} at {repository.revision!r}, or hides it from this "
            "account."
        ) from error
    except OfflineModeIsEnabled as error:
        raise HubUnreachable(
            "HF_HUB_OFFLINE is set, so the hub may not be asked. Unset it for this command."
        ) from error
    except HfHubHTTPError as error:
        if error.response.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
            raise WeightsNotAllowed(_how_to_get_access(repository)) from error
        raise HubUnreachable(
            f"The hub answered {error.response.status_code}. What has come is kept: try the same "
            "command later."
        ) from error
    except httpx2.HTTPError as error:
        raise HubUnreachable(
            f"The hub cannot be reached ({type(error).__name__}). What has come is kept: the same "
            "command goes on from there."
        ) from error
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise DiskFull(
            "The disk is full. What has come is kept: make room, then the same command goes on."
        ) from error


def _how_to_get_access(repository: Repository) -> str:
    from huggingface_hub import get_token

    page = f"https://huggingface.co/{repository.id}"
    if get_token() is None:
        return (
            f"The owners of {repository.id} want to know who fetches it. Once:\n"
            f"  1. log in and accept their terms at {page}\n"
            "  2. make a token that may read at https://huggingface.co/settings/tokens\n"
            "  3. set HF_TOKEN to it and give this command again"
        )
    return (
        f"The token that this machine has (HF_TOKEN, or that of `hf auth login`) gives no access "
        f"to {repository.id}. Accept the terms at {page} with the same account; where the owners "
        "have to agree, wait for that. A token of limited rights needs the right to read gated "
        "repositories."
    )
