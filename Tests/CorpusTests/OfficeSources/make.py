#!/usr/bin/env python3
"""Writes the office documents of corpus/ and the four forms of RoundTrip/ from the texts beside this file.

    python3 make.py          DOCX, ODT, RTF and HTML; needs nothing but Python 3
    python3 make.py --pdf    the PDF of RoundTrip too, with LibreOffice (apt-get install libreoffice-writer-nogui)

A source is a text, one block a line:

    @out PATH                where the document goes, from the root of the project; its ending says the form
    @header TEXT  @footer TEXT  running lines; {page} is the number of the page
    # Title   ## Heading 1   ### Heading 2
    § 57 Heading             a heading of level 1 whose "§ 57" is counted by the program
    - item   + item          a bulleted item, a numbered one
    | cell | cell |          a row; rows that follow each other are a table
    anything else            a paragraph

In a line: ^[note] a footnote, {+inserted+} {-deleted-} tracked changes, {!hidden!} hidden text, {>comment<} a comment,
** bold **, / between words a line break where it stands as " // ", and → a tab.
"""
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
INLINE = re.compile(r"(\^\[.*?\]|\{\+.*?\+\}|\{-.*?-\}|\{!.*?!\}|\{>.*?<\}|\*\*.*?\*\*| // |→|\{page\})")
KINDS = {"^[": "note", "{+": "inserted", "{-": "deleted", "{!": "hidden", "{>": "comment", "**": "bold"}


def read(path):
    """Yields (targets, header, footer, blocks); a block is (kind, text) or ("table", rows)."""
    targets, edges, blocks = [], {"header": "", "footer": ""}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@out "):
            targets.append(line[5:])
        elif line.startswith("@"):
            name, _, text = line[1:].partition(" ")
            edges[name] = text
        elif line.startswith("|"):
            row = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if blocks and blocks[-1][0] == "table":
                blocks[-1][1].append(row)
            else:
                blocks.append(("table", [row]))
        elif line.strip():
            for mark, kind in (("### ", "h2"), ("## ", "h1"), ("# ", "title"), ("§ ", "section"), ("- ", "bullet"),
                               ("+ ", "number")):
                if line.startswith(mark):
                    blocks.append((kind, line[len(mark):]))
                    break
            else:
                blocks.append(("p", line))
        elif blocks and blocks[-1][0] == "table":
            blocks.append(("gap", ""))
    return targets, edges, [b for b in blocks if b[0] != "gap"]


def pieces(text):
    for piece in INLINE.split(text):
        if not piece:
            continue
        if piece == " // ":
            yield "break", ""
        elif piece == "→":
            yield "tab", ""
        elif piece == "{page}":
            yield "page", "1"
        elif piece[:2] in KINDS and len(piece) > 3:
            yield KINDS[piece[:2]], piece[2:-1] if piece[:2] == "^[" else piece[2:-2]
        else:
            yield "text", piece


def pack(path, parts, first=None):
    """A ZIP whose bytes depend on nothing but its parts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name in ([first] if first else []) + [n for n in parts if n != first]:
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == first else zipfile.ZIP_DEFLATED
            archive.writestr(info, parts[name])


# MARK: DOCX

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Word:
    def __init__(self, edges, blocks):
        self.edges, self.blocks, self.notes, self.comments = edges, blocks, [], []
        self.section = next((int(t.split()[0]) for k, t in blocks if k == "section"), 1)

    def run(self, text, properties="", tag="w:t"):
        properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
        return f'<w:r>{properties}<{tag} xml:space="preserve">{escape(text)}</{tag}></w:r>'

    def inline(self, text):
        out, author = "", 'w:id="1" w:author="x" w:date="2024-01-01T00:00:00Z"'
        for kind, piece in pieces(text):
            if kind == "break":
                out += "<w:r><w:br/></w:r>"
            elif kind == "tab":
                out += "<w:r><w:tab/></w:r>"
            elif kind == "page":
                out += ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
                        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + self.run("1")
                        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
            elif kind == "note":
                self.notes.append(piece)
                out += f'<w:r><w:footnoteReference w:id="{len(self.notes)}"/></w:r>'
            elif kind == "comment":
                self.comments.append(piece)
                out += f'<w:r><w:commentReference w:id="{len(self.comments)}"/></w:r>'
            elif kind == "inserted":
                out += f"<w:ins {author}>{self.run(piece)}</w:ins>"
            elif kind == "deleted":
                out += f'<w:del {author}>{self.run(piece, tag="w:delText")}</w:del>'
            else:
                out += self.run(piece, {"hidden": "<w:vanish/>", "bold": "<w:b/>"}.get(kind, ""))
        return out

    def paragraph(self, kind, text):
        style = {"title": "Rubrik", "h1": "Rubrik1", "h2": "Rubrik2", "section": "Paragrafrubrik"}.get(kind)
        number = {"bullet": 1, "number": 2}.get(kind)
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if number:
            properties += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        if kind == "section":
            text = text.split(" ", 1)[1]
        properties = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        return f"<w:p>{properties}{self.inline(text)}</w:p>"

    def block(self, kind, content):
        if kind != "table":
            return self.paragraph(kind, content)
        rows = ""
        for row in content:
            rows += "<w:tr>" + "".join(f'<w:tc>{self.paragraph("p", cell)}</w:tc>' for cell in row) + "</w:tr>"
        return f"<w:tbl><w:tblPr/>{rows}</w:tbl>"

    def edge(self, tag, text):
        return f"{HEAD}<w:{tag} {W}>{self.paragraph('p', text)}</w:{tag}>"

    def level(self, number, shape, text):
        return (f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0">'
                f'<w:start w:val="{self.section if number == 3 else 1}"/><w:numFmt w:val="{shape}"/>'
                f'<w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>')

    def numbering(self):
        levels = self.level(1, "bullet", "\uf0b7") + self.level(2, "decimal", "%1.") + self.level(3, "decimal", "§ %1")
        numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3))
        return f"{HEAD}<w:numbering {W}>{levels}{numbers}</w:numbering>"

    def styles(self):
        styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        for identifier, name, more in (("Rubrik", "Title", ""), ("Rubrik1", "heading 1", '<w:outlineLvl w:val="0"/>'),
                                       ("Rubrik2", "heading 2", '<w:outlineLvl w:val="1"/>')):
            styles += (f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>'
                       f'<w:basedOn w:val="Normal"/><w:pPr>{more}</w:pPr></w:style>')
        styles += ('<w:style w:type="paragraph" w:customStyle="1" w:styleId="Paragrafrubrik">'
                   '<w:name w:val="Paragrafrubrik"/><w:basedOn w:val="Rubrik1"/>'
                   '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>')
        return f"{HEAD}<w:styles {W}>{styles}</w:styles>"

    def notes_part(self):
        notes = "".join(
            f'<w:footnote w:id="{n}"><w:p><w:r><w:footnoteRef/></w:r>{self.run(" ")}{self.inline(text)}</w:p>'
            "</w:footnote>" for n, text in enumerate(self.notes, 1))
        separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        return f"{HEAD}<w:footnotes {W}>{separator}{notes}</w:footnotes>"

    def write(self, path):
        body = "".join(self.block(*block) for block in self.blocks)
        body += ('<w:sectPr><w:headerReference w:type="default" r:id="r5"/>'
                 '<w:footerReference w:type="default" r:id="r6"/></w:sectPr>')
        comments = "".join(f'<w:comment w:id="{n}" w:author="x"><w:p>{self.run(text)}</w:p></w:comment>'
                           for n, text in enumerate(self.comments, 1))
        word = {"styles": self.styles(), "numbering": self.numbering(), "footnotes": self.notes_part(),
                "comments": f"{HEAD}<w:comments {W}>{comments}</w:comments>",
                "header": self.edge("hdr", self.edges["header"]), "footer": self.edge("ftr", self.edges["footer"])}
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
        related = "".join(f'<Relationship Id="r{n}" Type="{office}/{name}" Target="{name}.xml"/>'
                          for n, name in enumerate(word, 1))
        types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{types}.{name}+xml"/>' for name in word)
        pack(path, {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{types}.document.main+xml"/>{overrides}</Types>',
            "_rels/.rels": f'{HEAD}<Relationships {package}><Relationship Id="r1" Type="{office}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f"{HEAD}<Relationships {package}>{related}</Relationships>",
            "word/document.xml": f"{HEAD}<w:document {W} {R}><w:body>{body}</w:body></w:document>",
            **{f"word/{name}.xml": part for name, part in word.items()}})


# MARK: ODT

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = " ".join(f'xmlns:{n}="{ODF}{n}:1.0"' for n in ("office", "text", "table", "style")) + (
    f' xmlns:fo="{ODF}xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"')


class OpenDocument:
    def __init__(self, edges, blocks):
        self.edges, self.blocks, self.notes, self.changes = edges, blocks, 0, []
        self.section = next((int(t.split()[0]) for k, t in blocks if k == "section"), 1)

    def inline(self, text):
        out = ""
        for kind, piece in pieces(text):
            safe = escape(piece)
            if kind == "break":
                out += "<text:line-break/>"
            elif kind == "tab":
                out += "<text:tab/>"
            elif kind == "page":
                out += "<text:page-number>1</text:page-number>"
            elif kind == "note":
                self.notes += 1
                out += (f'<text:note text:note-class="footnote"><text:note-citation>{self.notes}</text:note-citation>'
                        f"<text:note-body><text:p>{self.inline(piece)}</text:p></text:note-body></text:note>")
            elif kind == "comment":
                out += f"<office:annotation><dc:creator>x</dc:creator><text:p>{safe}</text:p></office:annotation>"
            elif kind == "deleted":
                self.changes.append(safe)
                out += f'<text:change text:change-id="c{len(self.changes)}"/>'
            elif kind in ("hidden", "bold"):
                out += f'<text:span text:style-name="{kind}">{safe}</text:span>'
            else:
                out += safe
        return out

    def block(self, kind, content):
        if kind == "table":
            rows = "".join("<table:table-row>" + "".join(
                f"<table:table-cell><text:p>{self.inline(cell)}</text:p></table:table-cell>" for cell in row)
                + "</table:table-row>" for row in content)
            return f'<table:table><table:table-column table:number-columns-repeated="{len(content[0])}"/>{rows}</table:table>'
        if kind in ("bullet", "number"):
            return (f'<text:list text:style-name="{kind}" text:continue-numbering="true"><text:list-item>'
                    f"<text:p>{self.inline(content)}</text:p></text:list-item></text:list>")
        if kind in ("h1", "h2", "section"):
            level = 2 if kind == "h2" else 1
            if kind == "section":
                content = "§ " + content
            return (f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
                    f"{self.inline(content)}</text:h>")
        style = ' text:style-name="Title"' if kind == "title" else ""
        return f"<text:p{style}>{self.inline(content)}</text:p>"

    def write(self, path):
        body = "".join(self.block(*block) for block in self.blocks)
        changes = "".join(
            f'<text:changed-region xml:id="c{n}" text:id="c{n}"><text:deletion><office:change-info><dc:creator>x</dc:creator>'
            f"</office:change-info><text:p>{text}</text:p></text:deletion></text:changed-region>"
            for n, text in enumerate(self.changes, 1))
        if changes:
            body = f"<text:tracked-changes>{changes}</text:tracked-changes>{body}"
        after = ('<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
                 '<style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties>')
        lists = ('<text:list-style style:name="bullet"><text:list-level-style-bullet text:level="1" '
                 f'text:bullet-char="•">{after}</text:list-level-style-bullet></text:list-style><text:list-style style:name="number">'
                 '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">'
                 f"{after}</text:list-level-style-number></text:list-style>")
        looks = ('<style:style style:name="hidden" style:family="text"><style:text-properties text:display="none"/>'
                 '</style:style><style:style style:name="bold" style:family="text">'
                 '<style:text-properties fo:font-weight="bold"/></style:style>')
        named = ('<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/>'
                 "</style:default-style>") + "".join(f'<style:style style:name="{name}" style:family="paragraph"/>'
                        for name in ("Title", "Heading_20_1", "Heading_20_2"))
        edge = lambda name: f"<style:{name}><text:p>{self.inline(self.edges[name])}</text:p></style:{name}>"
        pages = ('<office:automatic-styles><style:page-layout style:name="page">'
                 '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>'
                 "<style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>"
                 '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">'
                 f'{edge("header")}{edge("footer")}</style:master-page></office:master-styles>')
        kind = "application/vnd.oasis.opendocument.text"
        manifest = f'xmlns:manifest="{ODF}manifest:1.0" manifest:version="1.2"'
        entries = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{media}"/>'
                          for name, media in (("/", kind), ("content.xml", "text/xml"), ("styles.xml", "text/xml")))
        pack(path, {
            "mimetype": kind,
            "content.xml": f'{HEAD}<office:document-content {NAMES} office:version="1.2"><office:automatic-styles>'
            f"{looks}{lists}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f'{HEAD}<office:document-styles {NAMES} office:version="1.2"><office:styles>{named}'
            f"</office:styles>{pages}</office:document-styles>",
            "META-INF/manifest.xml": f"{HEAD}<manifest:manifest {manifest}>{entries}</manifest:manifest>"},
            first="mimetype")


# MARK: RTF

class RichText:
    def __init__(self, edges, blocks):
        self.edges, self.blocks, self.count = edges, blocks, 0

    def plain(self, text):
        """windows-1252 bytes as \\'hh, all else as \\u."""
        out = ""
        for sign in text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}"):
            code = sign.encode("cp1252", "ignore")
            out += sign if sign.isascii() else f"\\'{code[0]:02x}" if code else f"\\u{ord(sign)}?"
        return out

    def inline(self, text):
        out = ""
        for kind, piece in pieces(text):
            safe = self.plain(piece)
            shapes = {"break": "\\line ", "tab": "\\tab ", "page": "{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}",
                      "note": "{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} " + safe + "}",
                      "deleted": "{\\deleted " + safe + "}", "hidden": "{\\v " + safe + "}",
                      "bold": "{\\b " + safe + "}", "comment": "{\\*\\annotation " + safe + "}"}
            out += shapes.get(kind, safe)
        return out

    def block(self, kind, content):
        if kind == "table":
            return "".join("\\trowd" + "".join(f"\\cellx{2000 * (n + 1)}" for n in range(len(row))) + "\n" + "".join(
                "\\pard\\intbl " + self.inline(cell) + "\\cell\n" for cell in row) + "\\row\n" for row in content)
        if kind != "number":
            self.count = 0
        marker = ""
        if kind == "bullet":
            marker = "{\\listtext\\'b7\\tab}"
        elif kind == "number":
            self.count += 1
            marker = f"{{\\listtext {self.count}.\\tab}}"
        if kind == "section":
            content = "§ " + content
        style = {"title": "\\s1", "h1": "\\s2", "section": "\\s2", "h2": "\\s3"}.get(kind, "")
        return f"\\pard\\plain{style} {marker}{self.inline(content)}\\par\n"

    def write(self, path):
        head = ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}}\n"
                "{\\stylesheet{\\s0 Normal;}{\\s1 Rubrik;}{\\s2\\outlinelevel0 Rubrik 1;}{\\s3\\outlinelevel1 Rubrik 2;}}\n")
        head += f"{{\\header\\pard {self.inline(self.edges['header'])}\\par}}\n"
        head += f"{{\\footer\\pard {self.inline(self.edges['footer'])}\\par}}\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(head + "".join(self.block(*block) for block in self.blocks) + "}\n", encoding="ascii")


# MARK: HTML

class Page:
    TAGS = {"title": "h1", "h1": "h1", "h2": "h2", "section": "h1", "p": "p"}

    def __init__(self, edges, blocks):
        self.blocks, self.notes = blocks, []

    def inline(self, text):
        out = ""
        for kind, piece in pieces(text):
            if kind == "note":
                self.notes.append(piece)
                out += f"<sup>{len(self.notes)}</sup>"
            elif kind == "bold":
                out += f"<b>{escape(piece)}</b>"
            elif kind not in ("deleted", "hidden", "comment"):
                out += {"break": "<br>", "tab": " "}.get(kind, escape(piece))
        return out

    def write(self, path):
        body, open_list, count = "", None, 0
        for kind, content in self.blocks:
            tag = {"bullet": "ul", "number": "ol"}.get(kind)
            if open_list and tag != open_list:
                body, open_list = body + f"</{open_list}>\n", None
            if tag and not open_list:
                start = f' start="{count + 1}"' if tag == "ol" and count else ""
                body, open_list = body + f"<{tag}{start}>\n", tag
            count += kind == "number"
            if tag:
                body += f"<li>{self.inline(content)}</li>\n"
            elif kind == "table":
                rows = "".join("<tr>" + "".join(f"<td>{self.inline(c)}</td>" for c in row) + "</tr>\n" for row in content)
                body += f"<table>\n{rows}</table>\n"
            else:
                name = self.TAGS[kind]
                body += f"<{name}>{'§ ' if kind == 'section' else ''}{self.inline(content)}</{name}>\n"
        body += f"</{open_list}>\n" if open_list else ""
        body += "".join(f"<p><sup>{n}</sup> {self.inline(text)}</p>\n" for n, text in enumerate(self.notes, 1))
        title = next((text for kind, text in self.blocks if kind == "title"), "")
        path.write_text(f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{escape(title)}</title></head>\n'
                        f"<body>\n{body}</body></html>\n", encoding="utf-8")


def print_pdf(path, edges, blocks):
    """What is deleted, hidden or a comment is left out before printing, as a clerk would."""
    unseen = re.compile(r"\{-.*?-\}|\{!.*?!\}|\{>.*?<\}")
    clean = [(kind, content if kind == "table" else unseen.sub("", content)) for kind, content in blocks]
    with tempfile.TemporaryDirectory() as folder:
        odt = Path(folder) / path.with_suffix(".odt").name
        OpenDocument(edges, clean).write(odt)
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", path.parent, odt], check=True)


WRITERS = {".docx": Word, ".odt": OpenDocument, ".rtf": RichText, ".html": Page}


def main():
    for source in sorted(HERE.glob("*.txt")):
        targets, edges, blocks = read(source)
        for target in targets:
            path = ROOT / target
            if path.suffix in WRITERS:
                WRITERS[path.suffix](edges, blocks).write(path)
            elif "--pdf" in sys.argv:
                print_pdf(path, edges, blocks)


main()
