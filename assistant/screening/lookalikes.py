"""Letters of other scripts, and styled ones that NFKC leaves, that look like Latin letters."""

from __future__ import annotations

_CYRILLIC = ("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһВг", "ABESIJKMHOPCTYXaesijopcyxdqwhBr")
_GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνικτυ", "ABEZHIKMNOPTYXaopvikтu".replace("т", "t"))
_SMALL_CAPITALS = ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz")
_OTHERS = ("ɡɑℓ։ꓸ․⁄∕ǃ", "gal:../" + "/!")

LOOKALIKES: dict[str, str] = {
    foreign: latin
    for foreigns, latins in (_CYRILLIC, _GREEK, _SMALL_CAPITALS, _OTHERS)
    for foreign, latin in zip(foreigns, latins, strict=True)
}
