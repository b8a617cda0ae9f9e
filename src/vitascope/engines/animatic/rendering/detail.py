"""How fine the parts of a picture are drawn, which is what the models differ in."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """How many pixels are kept of each part."""

    figures: float
    """Sprite pixels per picture pixel; above 1, as the camera comes closer than the stage."""
    backdrop: float
    """Backdrop pixels per picture pixel."""
    sky_shrink: int
    """How many times smaller skies, which are soft, are kept and drawn."""


USUAL: Final = Detail(figures=1.12, backdrop=1.0, sky_shrink=2)
FINE: Final = Detail(figures=1.45, backdrop=1.35, sky_shrink=1)
