"""Colours between two of the theme's."""


def mixed(ground: str, colour: str, share: float) -> str:
    """Return the colour so large a share (0…1) of the way from `ground` to `colour`; both as #RRGGBB."""
    parts = zip(_parts(ground), _parts(colour), strict=True)
    return "#" + "".join(f"{round(low + (high - low) * share):02X}" for low, high in parts)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
