"""What profiles say of parameters and memory, held against the real configurations."""

import warnings

import pytest
import torch

from vitascope.engines.diffusers.profiles import PROFILES, Offload, Precision, Profile

EVERY_PROFILE = pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))

QUANTISED = ("transformer", "text_encoder")
WAN_AUTOENCODER_BYTES = 4
"""Each parameter of Wan's autoencoder is computed in float32, however the rest is placed."""


@pytest.fixture(scope="module")
def parts() -> dict[str, dict[str, torch.nn.Module]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from tests.neural.real_models import parts_of
    return {name: dict(parts_of(name)) for name in PROFILES}


Modules = dict[str, dict[str, torch.nn.Module]]


def parameters(module: torch.nn.Module) -> int:
    return sum(each.numel() for each in module.parameters())


def placed_bytes(profile: Profile, name: str, module: torch.nn.Module, precision: Precision) -> int:
    """Weights of a part as they are placed: int8 takes the matrices of linear layers alone."""
    if name == "vae" and profile.family.startswith("wan"):
        return parameters(module) * WAN_AUTOENCODER_BYTES
    total = 2 * parameters(module)
    if precision is Precision.INT8 and name.startswith(QUANTISED):
        matrices = (each for each in module.modules() if isinstance(each, torch.nn.Linear))
        total -= sum(each.weight.numel() for each in matrices)
    return total


@EVERY_PROFILE
def test_a_profile_counts_the_parameters_that_the_real_configuration_has(
    profile: Profile, parts: Modules
) -> None:
    counted = {name: parameters(module) for name, module in parts[profile.name].items()}
    told = {
        component.name: component.parameters
        for component in profile.repository.components
        if component.parameters
    }

    assert told.keys() == counted.keys()
    for name, count in counted.items():
        assert told[name] == pytest.approx(count, rel=0.01), name


@EVERY_PROFILE
def test_the_memory_that_a_profile_asks_for_holds_its_weights_and_little_more(
    profile: Profile, parts: Modules
) -> None:
    adapters = sum(each.size_bytes for each in profile.further_repositories)
    for need in profile.memory:
        each = {
            name: placed_bytes(profile, name, module, need.precision)
            + (adapters if name.startswith("transformer") else 0)
            for name, module in parts[profile.name].items()
        }
        whole, largest = sum(each.values()), max(each.values())
        if need.offload is Offload.NONE:
            assert whole <= need.device_bytes <= 1.1 * whole, need
            continue
        assert whole <= need.host_bytes <= 1.15 * whole, need
        if need.offload is Offload.MODEL:
            assert largest <= need.device_bytes <= 1.15 * largest, need
        else:
            assert need.device_bytes < largest, need


@EVERY_PROFILE
def test_the_memory_of_a_pass_is_what_the_real_denoiser_allocates_and_little_more(
    profile: Profile, parts: Modules
) -> None:
    from tests.neural.real_models import most_activation_bytes

    taken = most_activation_bytes(profile)

    assert taken <= profile.bytes_per_token <= 1.2 * taken


@EVERY_PROFILE
def test_the_memory_of_decoding_is_no_less_than_the_real_autoencoder_allocates(
    profile: Profile, parts: Modules
) -> None:
    from tests.neural.real_models import most_decode_bytes

    taken = most_decode_bytes(profile)

    assert taken <= profile.decode_bytes_per_pixel
    if profile.family.startswith("wan"):
        assert profile.decode_bytes_per_pixel <= 1.1 * taken
