"""Eyes, mouths, masks and teeth of four-legged kinds; shared by all their faces."""

from vitascope.engines.animatic.art.colour import luma
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.faces import eye, glowing_eye, mouth, muzzle_mouth
from vitascope.engines.animatic.art.quadruped_ears import Head
from vitascope.engines.animatic.art.svg import INK, ellipse, line, shape


def eyes_at(head: Head, near: Point, far: Point | None, *, has_white: bool = False) -> list[str]:
    """The near eye, and the far one where it can be seen; in shares of the skull."""
    breed, r = head.breed, head.breed.head
    is_pale_on_dark = luma(breed.accent if breed.has_wool else breed.color) < 0.22
    show_white = has_white or is_pale_on_dark or breed.is_panda or _is_dark(breed.mask)
    parts: list[str] = []
    if far is not None:
        parts.append(
            eye(
                (far[0] * r, far[1] * r),
                breed.eye * 0.92,
                head.eyes,
                iris=breed.iris,
                ring=breed.ring,
                has_white=show_white,
                look=0.05,
                inner=-1,
            )
        )
    parts.append(
        eye(
            (near[0] * r, near[1] * r),
            breed.eye,
            head.eyes,
            iris=breed.iris,
            ring=breed.ring,
            has_white=show_white,
        )
    )
    if breed.ring and breed.has_lit_eyes and head.eyes != "closed":
        for x, y in (near, *((far,) if far else ())):
            head.lights.extend(glowing_eye((x * r, y * r), breed.eye, breed.ring))
    return parts


def mouth_below(head: Head, at: Point, size: float) -> list[str]:
    """What is below a nose at `at`: the `w` of a muzzle, or what a feeling makes of it."""
    x, y = at
    if head.mouth == "smile":
        return [muzzle_mouth(at, size)]
    low = y + size * 0.42
    return [
        line(f"M{x:.1f} {y:.1f} V{low:.1f}", INK, max(1.4, size * 0.2)),
        mouth((x - size * 0.55, low), (x + size * 0.5, low - size * 0.06), size * 0.3, head.mouth),
    ]


def masked(head: Head) -> list[str]:
    """A patch of another colour around the eyes."""
    breed, r = head.breed, head.breed.head
    if breed.mask is None:
        return []
    return [
        ellipse((r * 0.06, r * 0.02), r * 0.34, r * 0.26, breed.mask, angle=18),
        ellipse((r * 0.84, -r * 0.02), r * 0.26, r * 0.24, breed.mask, angle=-14),
    ]


def teeth_of(head: Head) -> list[str]:
    """A beaver's two front teeth."""
    r = head.breed.head
    if not head.breed.has_tusks:
        return []
    return [
        shape(
            f"M{r * 0.54:.1f} {r * 0.5:.1f} h{r * 0.26:.1f} v{r * 0.26:.1f} h{-r * 0.26:.1f}Z",
            "#fffdf6",
        ),
        line(f"M{r * 0.67:.1f} {r * 0.5:.1f} v{r * 0.26:.1f}", "#c8b898", 1.4),
    ]


def _is_dark(color: str | None) -> bool:
    return color is not None and luma(color) < 0.3
