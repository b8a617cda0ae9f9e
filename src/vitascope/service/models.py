"""The use cases of models: what this server can make, by every name that it answers to."""

from dataclasses import dataclass

from vitascope.engines.base import ModelCapabilities
from vitascope.engines.catalog import Catalog
from vitascope.errors import NotFound


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A public model name and what stands behind it."""

    id: str
    engine: str
    capabilities: ModelCapabilities
    note: str | None = None
    """What people should know of this name on this machine."""

    @property
    def is_alias(self) -> bool:
        """Whether the name is one that a client may use for an engine's own."""
        return self.id != self.capabilities.name


class Models:
    """Use cases of models; immutable, cheap, thread-safe."""

    def __init__(self, catalog: Catalog) -> None:
        self._models = {
            name: Model(
                id=name,
                engine=offer.engine,
                capabilities=offer.capabilities,
                note=offer.note,
            )
            for name, offer in catalog.offers()
        }

    def list_models(self) -> list[Model]:
        """Every name, the engines' own first."""
        return list(self._models.values())

    def get(self, name: str) -> Model:
        """Raises NotFound: the server has no such model."""
        try:
            return self._models[name]
        except KeyError:
            raise NotFound(
                f"The model '{name}' does not exist. GET /v1/models lists those that do.",
                param="model",
                code="model_not_found",
            ) from None
