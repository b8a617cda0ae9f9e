"""Every video call of openai-python, as an application would make it; runs in the client's own
environment, so it imports nothing but the client. Prints one line of JSON at the end."""
# ruff: noqa: PT017, T201 # a script: it has no pytest, and its result is what it prints

import json
import os
import warnings
from pathlib import Path

import openai

warnings.simplefilter("ignore", DeprecationWarning)
work = Path(os.environ["WORK"])
client = openai.OpenAI(timeout=120)
seen: dict[str, object] = {"version": openai.__version__}
PROMPT = "A red fox walking in a meadow"


def finish(video):
    """Poll as the client's own helper does, and insist on a good end."""
    done = client.videos.poll(video.id)
    assert done.status == "completed", (done.status, done.error)
    assert done.progress == 100
    return done


made = client.videos.create_and_poll(prompt=PROMPT, seconds="4", size="1280x720")
assert made.status == "completed", (made.status, made.error)
assert (made.object, made.seconds, made.size) == ("video", "4", "1280x720"), made
assert made.model == "sora-2"
assert made.completed_at >= made.created_at
assert client.videos.retrieve(made.id) == made

magic = {"video": b"ftyp", "thumbnail": b"RIFF", "spritesheet": b"\xff\xd8\xff"}
for variant, mark in magic.items():
    data = client.videos.download_content(made.id, variant=variant).read()
    assert mark in data[:12], (variant, data[:16])
    seen[variant] = len(data)
client.videos.download_content(made.id).write_to_file(work / "made.mp4")
assert (work / "made.mp4").stat().st_size == seen["video"]
with client.videos.with_streaming_response.download_content(made.id) as answer:
    answer.stream_to_file(work / "streamed.mp4")
assert (work / "streamed.mp4").read_bytes() == (work / "made.mp4").read_bytes()

remixed = client.videos.remix(made.id, prompt="The same fox at night, in the snow")
assert remixed.remixed_from_video_id == made.id
others = [remixed]
if hasattr(client.videos, "edit"):
    with (work / "made.mp4").open("rb") as upload:
        others.append(client.videos.edit(video=upload, prompt="make it snow"))
    by_id = client.videos.edit(
        video=openai.omit, prompt="make it night", extra_body={"video": {"id": made.id}}
    )
    assert by_id.remixed_from_video_id == made.id
    others.append(by_id)
    longer = client.videos.extend(
        video=openai.omit,
        prompt="The fox runs on",
        seconds="4",
        extra_body={"video": {"id": made.id}},
    )
    assert longer.seconds == "8", longer
    others.append(longer)
    with (work / "made.mp4").open("rb") as upload:
        character = client.videos.create_character(name="Ember", video=upload)
    assert client.videos.get_character(character.id).to_dict() == character.to_dict()
    others.append(
        client.videos.create(
            prompt="Ember walking on a beach",
            seconds="4",
            extra_body={"characters": [{"id": character.id}]},
        )
    )
    seen["character"] = character.id
for video in others:
    finish(video)

listed = [video.id for video in client.videos.list(limit=2)]
assert listed[: len(others) + 1] == [v.id for v in reversed([made, *others])], listed
oldest_first = [video.id for video in client.videos.list(limit=3, order="asc")]
assert oldest_first == listed[::-1]

uploaded = client.files.create(file=(work / "made.mp4"), purpose="user_data")
assert client.files.retrieve(uploaded.id).bytes == seen["video"]
assert client.files.content(uploaded.id).read() == (work / "made.mp4").read_bytes()
assert client.files.delete(uploaded.id).deleted
assert "sora-2" in {model.id for model in client.models.list()}
assert client.models.retrieve("sora-2-pro").id == "sora-2-pro"

errors = {
    "size": lambda: client.videos.create(prompt="x", size="1x1"),
    "seconds": lambda: client.videos.create(prompt="x", seconds="5"),
    "model": lambda: client.videos.create(prompt="x", model="no-such-model"),
    "width": lambda: client.videos.create(prompt="x", extra_body={"width": 3}),
}
for param, call in errors.items():
    try:
        call()
    except openai.BadRequestError as error:
        assert error.param == param, (error.param, param)
        assert error.request_id, error
        assert error.body["message"], error.body
    else:
        raise AssertionError(f"{param} was not refused")

pending = client.videos.create(prompt=PROMPT, seconds="20")
try:
    client.videos.download_content(pending.id)
except openai.NotFoundError as error:
    assert "not ready" in error.message
gone = client.videos.delete(pending.id)
assert (gone.id, gone.object, gone.deleted) == (pending.id, "video.deleted", True)
for missing in (pending.id, "video a/b?c"):
    for call in (client.videos.retrieve, client.videos.delete):
        try:
            call(missing)
        except openai.NotFoundError as error:
            assert error.type == "invalid_request_error"
        else:
            raise AssertionError(f"{missing} was found")
for video in [made, *others]:
    assert client.videos.delete(video.id).deleted
assert [video.id for video in client.videos.list() if video.id in listed] == []
print(json.dumps(seen))
