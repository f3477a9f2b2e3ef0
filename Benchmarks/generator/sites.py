"""A municipality's website: its menus, its layout and its habits, the same on every page."""

import html
import json
import re
from random import Random

from . import layouts
from . import vocabulary as words
from .prose import Writer, capitalized

NAMED_ENTITIES = {"å": "&aring;", "ä": "&auml;", "ö": "&ouml;", "Å": "&Aring;", "Ä": "&Auml;", "Ö": "&Ouml;",
                  "é": "&eacute;", "–": "&ndash;", "§": "&sect;"}
ASCII_LETTERS = str.maketrans("åäöÅÄÖ", "aaoaao")


def slug(text):
    """The text as a part of an address."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower().translate(ASCII_LETTERS)).strip("-")


class Site:
    """One municipality's pages: chrome is drawn once from (seed, number), documents only fill it."""

    def __init__(self, seed, number):
        self.random = Random(f"{seed}/site/{number}")
        self.municipality = words.MUNICIPALITIES[number % len(words.MUNICIPALITIES)]
        self.name = slug(self.municipality)
        self.layout = layouts.LAYOUTS[number % len(layouts.LAYOUTS)]
        self.charset = "windows-1252" if number % 8 == 3 else "utf-8"
        self.named_entities = number % 5 == 3
        self.unclosed_tags = number % 4 == 3
        self.hard_spaces = number % 3 == 0
        self.address = f"https://www.{self.name}.example"
        self.writer = Writer(self.random, self.municipality)
        self.menu = [(topic, [self.link(slug(topic)) for _ in range(self.random.randint(7, 10))])
                     for topic in words.MENU_TOPICS]
        self.footer_links = [self.link("om-webbplatsen") for _ in range(9)]
        self.style = "\n".join(self.rule() for _ in range(38))
        self.settings = json.dumps({self.identifier(): self.identifier() for _ in range(45)})
        self.script = "".join(f"window.dataLayer.push({{'{self.identifier()}':{n}}});\n" for n in range(64))

    def identifier(self):
        return "".join(self.random.choices("abcdefghijklmnopqrstuvwxyz0123456789_", k=14))

    def rule(self):
        return (f".{self.identifier()} > li a:hover{{margin:0 {self.random.randint(0, 24)}px;"
                f"color:#{self.random.randrange(1 << 24):06x};font-size:{self.random.random() + 0.5:.3f}rem}}")

    def link(self, folder):
        label = capitalized(self.writer.cp())
        return label, f"/{folder}/{slug(label)}.html"

    def escape(self, text):
        """Text as this site writes it in HTML."""
        escaped = html.escape(text, quote=False)
        if self.hard_spaces:
            escaped = escaped.replace("§ ", "§&nbsp;")
        if self.named_entities:
            escaped = re.sub("[åäöÅÄÖé–§]", lambda match: NAMED_ENTITIES[match.group()], escaped)
        return escaped

    def page(self, document, random: Random):
        """The document as bytes of HTML. `random` decides what differs between pages of the site."""
        page = layouts.Page(self, document, random)
        return self.layout(page).encode(self.charset, "xmlcharrefreplace")


def plain_text(document):
    """The document as a text file, with wrapped lines."""
    lines = []
    for line in document.lines():
        lines += wrap(line.replace("\t", "  ")) + [""]
    return "\n".join(lines).encode("utf-8")


def wrap(text, width=88):
    """Lines of at most `width` characters, broken at spaces."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line]
