#!/usr/bin/env python3
"""Makes the fonts of generator/src/main/resources/org/zhinan/pdf anew: see ../fonts.md.

Usage: subset.py FOLDER, with the unpacked npm package @expo-google-fonts/noto-serif-sc in FOLDER/package.
"""
import pathlib
import shutil
import sys

from fontTools import subset
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

# Latin, punctuation, marks, arrows, mathematics, circled numbers and the like: small, and any text may use them.
SYMBOLS = [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203B), (0x20AC, 0x20AC), (0x2100, 0x2122), (0x2150, 0x217F),
           (0x2190, 0x2193), (0x2212, 0x2265), (0x2460, 0x24B5), (0x25A0, 0x25CF), (0x2605, 0x2606), (0x2610, 0x2612), (0x2713, 0x2714),
           (0x3000, 0x303F), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5)]
# Squared units, numbers in circles and brackets, small and upright forms: what GB 18030 has of them and offices use.
RARE_SYMBOLS = [(0x2100, 0x218B), (0x2200, 0x22FF), (0x2460, 0x24FF), (0x2500, 0x25FF), (0x3100, 0x312F), (0x3200, 0x33FF), (0xFE30, 0xFE6B)]
LATIN = SYMBOLS[:2]
QUOTES = "‘’“”"
MARGIN = 40  # of 1000 units
SUBSCRIPTS = range(0x2080, 0x208A)


def level(first, last, encoding="gb2312", cells=range(0xA1, 0xFF)):
    for row in range(first, last + 1):
        for cell in cells:
            try:
                yield bytes((row, cell)).decode(encoding)
            except UnicodeDecodeError:
                pass  # one of the cells without a character


def compose(font, point, parts):
    """A character that the source lacks, of others that it has: each with (scale x, 0, 0, scale y, shift x, shift y)."""
    cmap = font.getBestCmap()
    glyphs, name = font.getGlyphSet(), "composed%04X" % point
    pen = TTGlyphPen(None)
    for part, transformation in parts:
        glyphs[cmap[ord(part)]].draw(TransformPen(pen, transformation))
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"][name] = pen.glyph()
    font["hmtx"][name] = font["hmtx"][cmap[ord(parts[0][0])]]
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            table.cmap[point] = name


def add_boxes(font):
    whole = (1, 0, 0, 1, 0, 0)
    compose(font, 0x2610, [("□", whole)])
    compose(font, 0x2611, [("□", whole), ("✓", (0.72, 0, 0, 0.72, 140, 106))])
    compose(font, 0x2612, [("□", whole), ("×", (0.9, 0, 0, 0.9, 235, 60))])
    compose(font, 0x2252, [("＝", whole), (".", (1.2, 0, 0, 1.2, 60, 560)), (".", (1.2, 0, 0, 1.2, 640, 30))])


def add_subscripts(font):
    """The source has no ₀ to ₉ (CO₂): its own figures, made smaller and set lower."""
    cmap = font.getBestCmap()
    order = font.getGlyphOrder()
    for point in SUBSCRIPTS:
        figure, name = cmap[ord("0") + point - 0x2080], "subscript%d" % (point - 0x2080)
        pen = TTGlyphPen(None)
        font.getGlyphSet()[figure].draw(TransformPen(pen, (0.6, 0, 0, 0.62, 10, -140)))
        order = order + [name]
        font.setGlyphOrder(order)
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = (round(font["hmtx"][figure][0] * 0.6) + 20, 0)
        for table in font["cmap"].tables:
            if table.isUnicode() and table.format != 14:
                table.cmap[point] = name


def narrow(font):
    """Chinese quotation marks are as wide as an ideograph; in English they take the room of their own outline."""
    for point in map(ord, QUOTES):
        name = font.getBestCmap()[point]
        box = font["glyf"][name]
        shift = MARGIN - box.xMin
        pen = TTGlyphPen(None)
        font.getGlyphSet()[name].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        font["hmtx"][name] = (box.xMax - box.xMin + 2 * MARGIN, MARGIN)
        font["glyf"][name] = pen.glyph()


def make(source, characters, target, units=1000):
    """Fewer units make a smaller file: 256 to the em are a tenth of a point at the size of a heading."""
    font = TTFont(source, recalcTimestamp=False)
    if "vmtx" in font:
        del font["vmtx"], font["vhea"]
    add_subscripts(font)
    if characters in (rare, typed):
        add_boxes(font)
    if characters == latin:
        narrow(font)
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=["*"], glyph_names=False)
    options.drop_tables += ["STAT", "GDEF", "GPOS", "GSUB", "BASE", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(characters)))
    subsetter.subset(font)
    if units != 1000:
        scale_upem(font, units)
    font.save(target)


package = pathlib.Path(sys.argv[1]) / "package"
target = pathlib.Path(__file__).resolve().parents[2] / "generator/src/main/resources/org/zhinan/pdf"
symbols = {chr(c) for first, last in SYMBOLS + [(SUBSCRIPTS[0], SUBSCRIPTS[-1])] for c in range(first, last + 1)}
common = symbols | set(level(0xB0, 0xD7))
latin = {chr(c) for first, last in LATIN for c in range(first, last + 1)} | set(QUOTES)
text = common | set(level(0xA1, 0xA9)) | set(level(0xD8, 0xF7))
standard = set((pathlib.Path(__file__).parent / "standard-characters.txt").read_text(encoding="utf-8")) - {"\n"}
gbk = set(level(0x81, 0xFE, "gbk", range(0x40, 0xFF)))
rare_symbols = {chr(c) for first, last in RARE_SYMBOLS for c in range(first, last + 1)}
boxes = set("☐☑☒≒")
rare = (gbk | standard | rare_symbols | boxes) - (text - boxes)
typed = text | standard | boxes | set("㎡㎏㎜㎝㎞㎎㏄℡㈱㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿﹪﹣﹢﹡")
regular, bold = (package / w / f"NotoSerifSC_{w}.ttf" for w in ("400Regular", "700Bold"))
make(regular, text, target / "text.ttf")
make(regular, rare, target / "rare.ttf", 500)
make(regular, typed, target / "typed.ttf", 256)
make(bold, common, target / "bold.ttf")
make(regular, latin, target / "latin.ttf")
make(bold, latin, target / "bold_latin.ttf")
shutil.copyfile(package / "LICENSE_FONT", target / "OFL.txt")
