"""`vitascope videos …`: the Videos API from a shell, by the names of the official command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Annotated, Literal

from cyclopts import App, Parameter

from vitascope.cli.arguments import read_character, read_file, read_reference, read_video
from vitascope.cli.connection import DEFAULT_CONNECTION, Connection
from vitascope.cli.waiting import check_output, save_content, save_made, wait_for
from vitascope.client import Video, VitascopeClient
from vitascope.errors import InvalidRequest

app = App(name="videos", help="Make, follow, fetch and delete videos.")

Prompt = Annotated[str, Parameter(allow_leading_hyphen=True, help="What is to be seen and heard.")]
VideoId = Annotated[str, Parameter(help="Id of the video.")]
Model = Annotated[str | None, Parameter(help="A name that `vitascope videos models` shows.")]
Seed = Annotated[int | None, Parameter(help="The same seed again gives the same picture.")]
Strength = Annotated[
    float | None,
    Parameter(help="How much is made anew: above 0, up to 1; for neural models."),
]


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True)
class Waiting:
    """Flags of the commands that make a video."""

    wait: Annotated[
        bool, Parameter(negative=(), help="Wait until it is finished, with a progress bar.")
    ] = False
    output: Annotated[
        str | None,
        Parameter(allow_leading_hyphen=True, help="Wait, then save it here; `-` is stdout."),
    ] = None
    timeout: Annotated[
        float | None, Parameter(help="Longest time to wait, in seconds; for ever without.")
    ] = None


NO_WAITING = Waiting()


@app.command
def create(
    *,
    prompt: Prompt,
    model: Model = None,
    seconds: Annotated[int | None, Parameter(help="Length: 4, 8, 12, 16 or 20.")] = None,
    size: Annotated[str | None, Parameter(help="Pixels, such as 1280x720.")] = None,
    input_reference: Annotated[
        str | None,
        Parameter(help="First frame: an image file, a URL, file_id=…, or a JSON object."),
    ] = None,
    character: Annotated[
        list[str] | None,
        Parameter(negative=(), help="Id of a character in the prompt; may be given twice."),
    ] = None,
    seed: Seed = None,
    waiting: Waiting = NO_WAITING,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Make a video from a prompt."""
    check_output(waiting.output)
    reference = None if input_reference is None else read_reference(input_reference)
    characters = [read_character(text) for text in character or ()]
    with connection.client() as client:
        video = client.create(
            prompt,
            model=model,
            seconds=seconds,
            size=size,
            input_reference=reference,
            characters=characters,
            extra=_extra(seed),
        )
        _finish(client, video, waiting, connection)


@app.command
def edit(
    *,
    prompt: Prompt,
    video: Annotated[str, Parameter(help="What to edit: a video's id, or a clip file.")],
    model: Model = None,
    seed: Seed = None,
    strength: Strength = None,
    waiting: Waiting = NO_WAITING,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Change a video, or an uploaded clip, as the prompt says."""
    check_output(waiting.output)
    source = read_video(video)
    with connection.client() as client:
        made = client.edit(prompt, source, model=model, extra=_extra(seed, strength))
        _finish(client, made, waiting, connection)


@app.command
def extend(
    *,
    prompt: Prompt,
    video: Annotated[str, Parameter(help="What to continue: a video's id, or a clip file.")],
    seconds: Annotated[int, Parameter(help="New seconds: 4, 8, 12, 16 or 20.")],
    seed: Seed = None,
    waiting: Waiting = NO_WAITING,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Continue a video, or an uploaded clip."""
    check_output(waiting.output)
    source = read_video(video)
    with connection.client() as client:
        made = client.extend(prompt, source, seconds=seconds, extra=_extra(seed))
        _finish(client, made, waiting, connection)


@app.command
def remix(
    *,
    video_id: VideoId,
    prompt: Prompt,
    seed: Seed = None,
    strength: Strength = None,
    waiting: Waiting = NO_WAITING,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Make a video again under another prompt."""
    check_output(waiting.output)
    with connection.client() as client:
        made = client.remix(video_id, prompt, extra=_extra(seed, strength))
        _finish(client, made, waiting, connection)


@app.command
def create_character(
    *,
    name: Annotated[str, Parameter(help="Its name in prompts.")],
    video: Annotated[str, Parameter(help="Clip file that shows it.")],
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Cut a named character from a clip, for use in prompts."""
    clip = read_file(video, flag="--video")
    with connection.client() as client:
        connection.output().item(client.create_character(name, clip).raw)


@app.command
def get_character(
    *,
    character_id: Annotated[str, Parameter(help="Id of the character.")],
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Show a character."""
    with connection.client() as client:
        connection.output().item(client.get_character(character_id).raw)


@app.command(name="list")
def list_videos(
    *,
    after: Annotated[str | None, Parameter(help="Begin behind the video of this id.")] = None,
    limit: Annotated[
        int | None, Parameter(help="Videos in one page, 0 to 100; pages follow by themselves.")
    ] = None,
    max_items: Annotated[
        int | None, Parameter(help="Videos in all; without it all there are.")
    ] = None,
    order: Annotated[
        Literal["asc", "desc"] | None, Parameter(help="By time of creation; newest first: desc.")
    ] = None,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """List videos, page after page."""
    if max_items is not None and max_items < 0:
        raise InvalidRequest("--max-items: must be 0 or more.", param="--max-items")
    with connection.client() as client:
        videos = client.list_all(after=after, limit=limit, order=order)
        connection.output().videos(islice(videos, max_items))


@app.command
def retrieve(
    *,
    video_id: VideoId,
    wait: Annotated[
        bool, Parameter(negative=(), help="Wait until it is finished, with a progress bar.")
    ] = False,
    timeout: Annotated[float | None, Parameter(help="Longest time to wait, in seconds.")] = None,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Show a video."""
    with connection.client() as client:
        video = client.retrieve(video_id)
        if wait:
            video = wait_for(client, video, timeout_s=timeout)
        connection.output().item(video.raw)


@app.command
def delete(*, video_id: VideoId, connection: Connection = DEFAULT_CONNECTION) -> None:
    """Delete a video and its files; stops it where it is still being made."""
    with connection.client() as client:
        connection.output().item(client.delete(video_id).raw)


@app.command
def download_content(
    *,
    video_id: VideoId,
    variant: Annotated[
        Literal["video", "thumbnail", "spritesheet"], Parameter(help="Which file of it.")
    ] = "video",
    output: Annotated[
        str | None,
        Parameter(
            allow_leading_hyphen=True,
            help="Where to save it; `-` is stdout. By default a file named by the id.",
        ),
    ] = None,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """Fetch a finished video, its thumbnail or its spritesheet."""
    with connection.client() as client:
        save_content(client, video_id, output or _file_name(video_id, variant), variant=variant)


@app.command
def models(
    *,
    model: Annotated[str | None, Parameter(help="Show this one whole.")] = None,
    connection: Connection = DEFAULT_CONNECTION,
) -> None:
    """List what the server can make videos with, or show one model."""
    with connection.client() as client:
        if model is not None:
            connection.output().item(client.get_model(model).raw)
            return
        connection.output().rows([each.raw for each in client.models().data], ("id", "owned_by"))


def _file_name(video_id: str, variant: str) -> str:
    """A name in the current folder, whatever the id looks like."""
    end = {"video": ".mp4", "thumbnail": ".webp", "spritesheet": ".jpg"}[variant]
    return "".join(c if c.isalnum() or c in "_-" else "_" for c in video_id) + end


def _extra(seed: int | None, strength: float | None = None) -> Mapping[str, object]:
    fields = {"seed": seed, "strength": strength}
    return {name: value for name, value in fields.items() if value is not None}


def _finish(
    client: VitascopeClient, video: Video, waiting: Waiting, connection: Connection
) -> None:
    """Wait and save as the flags say, then show the video."""
    if waiting.wait or waiting.output is not None:
        video = wait_for(client, video, timeout_s=waiting.timeout)
    if waiting.output is not None:
        save_made(client, video.id, waiting.output)
    if waiting.output != "-":
        connection.output().item(video.raw)
