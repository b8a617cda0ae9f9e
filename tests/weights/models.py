"""Small models, as a profile describes them and as a hub holds them."""

from dataclasses import replace

from tests.weights.hub import Hub
from vitascope.engines.diffusers.profiles import Component, Licence, Profile, Repository
from vitascope.engines.diffusers.profiles.wan_vace import WAN_VACE_1_3B

REPOSITORY = "maker/tiny"
BIG = bytes(range(256)) * 100_000
"""25.6 MB: more than twice what the client reads at a time."""

FILES = {
    "LICENSE.txt": b"do as you like",
    "README.md": b"# Tiny",
    ".gitattributes": b"*.safetensors filter=lfs",
    "model_index.json": b'{"_class_name": "TinyPipeline"}',
    "tokenizer/tokenizer.json": b'{"a": 1}',
    "transformer/config.json": b"{}",
    "transformer/diffusion_pytorch_model.safetensors": b"weights" * 1000,
    "vae/config.json": b"{}",
    "vae/diffusion_pytorch_model.safetensors": b"vae" * 1000,
    "vae/diffusion_pytorch_model.bin": b"pickled",
}
UNWANTED = {"README.md", ".gitattributes", "vae/diffusion_pytorch_model.bin"}
WANTED = FILES.keys() - UNWANTED


def profile(name: str = "tiny", transformer: str = "transformer", gated: bool = False) -> Profile:
    components = (
        Component(name="tokenizer", parameters=0, size_bytes=10),
        Component(name=transformer, parameters=10, size_bytes=7000),
        Component(name="vae", parameters=10, size_bytes=3000),
    )
    licence = Licence(name="Tiny Licence", url="https://example.test/licence", is_gated=gated)
    return replace(
        WAN_VACE_1_3B,
        name=name,
        licence=licence,
        repository=Repository(id=REPOSITORY, components=components),
    )


def hub(**changes: bytes) -> Hub:
    return Hub({REPOSITORY: {**FILES, **changes}})
