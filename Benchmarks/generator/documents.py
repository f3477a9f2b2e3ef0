"""The content of one document, before any layout: a title and blocks.

A block is a pair: ("h2", text), ("p", text), ("ul", [text]), ("table", [[cell]]).
"""

from dataclasses import dataclass, field

from . import vocabulary as words
from .prose import CASES, DECISIONS, NEWS, NOTICES, REPORTS, Writer, capitalized

KINDS = {"news": 29, "item": 19, "minutes": 21, "notice": 14, "report": 17}


@dataclass
class Document:
    kind: str
    title: str
    published: str
    blocks: list = field(default_factory=list)

    def add(self, tag, content):
        self.blocks.append((tag, content))

    def lines(self):
        """The main text, one line a block, list item or table row."""
        yield self.title
        for tag, content in self.blocks:
            if tag == "table":
                yield from ("\t".join(row) for row in content)
            elif tag == "ul":
                yield from content
            else:
                yield content

    def text(self):
        return "\n".join(self.lines())


def write(kind, writer: Writer):
    """A document of the kind, in the writer's words."""
    document = Document(kind, writer.headline(), writer.iso())
    {"news": news, "item": single_item, "minutes": minutes, "notice": notice, "report": report}[kind](document, writer)
    return document


def news(document, writer):
    document.add("p", writer.paragraph(NEWS, 1, 2))
    for _ in range(writer.random.randint(6, 15)):
        if writer.random.random() < 0.4:
            document.add("h2", capitalized(writer.cdn()))
        document.add("p", writer.paragraph(NEWS))
    if writer.random.random() < 0.4:
        document.add("ul", [writer.sentence(NEWS) for _ in range(writer.random.randint(3, 6))])


def item_blocks(document, writer, number, heading):
    """One § of minutes, as the blocks of its page or of its part of the minutes."""
    case = writer.case()
    document.add("h2", f"§ {number} {heading}")
    document.add("p", writer.random.choice((f"Dnr {case}", f"Diarienummer: {case}", f"Ärendenummer {case}")))
    document.add("h2", "Beslut")
    document.add("p", writer.sentence(DECISIONS))
    document.add("h2", "Sammanfattning av ärendet")
    for _ in range(writer.random.randint(1, 4)):
        document.add("p", writer.paragraph(CASES, 2, 5))
    if writer.random.random() < 0.5:
        document.add("h2", "Beslutsunderlag")
        document.add("ul", [f"{capitalized(writer.cs())} daterad {writer.iso()}" for _ in range(writer.random.randint(2, 4))])
    if writer.random.random() < 0.25:
        document.add("h2", "Yrkanden")
        document.add("p", f"{writer.politician()} yrkar bifall till förslaget. {writer.politician()} yrkar avslag.")
    if writer.random.random() < 0.12:
        document.add("h2", "Reservation")
        document.add("p", f"{writer.politician()} reserverar sig mot beslutet till förmån för eget yrkande.")


def single_item(document, writer):
    number = writer.random.randint(1, 240)
    date = writer.iso()
    document.title = f"{capitalized(writer.organ)} {date}, § {number}"
    item_blocks(document, writer, number, capitalized(writer.cs()))
    for _ in range(writer.random.randint(4, 9)):
        document.add("p", writer.paragraph(CASES))
    document.add("h2", "Beslutet skickas till")
    document.add("ul", [capitalized(writer.admin()) for _ in range(2)])


def front_page(document, writer):
    year, month, day = writer.day()
    written = f"{day} {words.MONTHS[month - 1]} {year}"
    document.title = f"Protokoll {writer.organ} {written}"
    document.add("p", f"{capitalized(writer.organ)} i {writer.municipality}s kommun")
    document.add("table", [["Plats och tid", f"{capitalized(writer.place())}, {written} kl. {writer.time()}"],
                           ["Ordförande", writer.politician()], ["Justerare", writer.politician()],
                           ["Sekreterare", writer.person()]])
    document.add("h2", "Beslutande")
    document.add("ul", [writer.politician() for _ in range(writer.random.randint(7, 13))])


def minutes(document, writer):
    front_page(document, writer)
    first = writer.random.randint(1, 180)
    for number in range(first, first + writer.random.randint(6, 17)):
        item_blocks(document, writer, number, capitalized(writer.cs()))


def notice(document, writer):
    document.title = writer.random.choice((
        f"Kungörelse om {writer.cs()}", f"Tillkännagivande av protokoll: {writer.organ}", f"Granskning av {writer.cs()}"))
    for _ in range(writer.random.randint(5, 10)):
        document.add("p", writer.paragraph(NOTICES, 2, 4))
    document.add("table", [["Organ", capitalized(writer.organ)], ["Paragrafer", f"§§ {writer.par()}–{writer.par()}"],
                           ["Ärende", writer.case()], ["Anslaget sätts upp", writer.iso()],
                           ["Anslaget tas ned", writer.iso()]])


def budget_table(writer):
    year = writer.year
    rows = [["Verksamhet", f"Utfall {year - 1}", f"Budget {year}", f"Utfall {year}", "Avvikelse"]]
    for _ in range(writer.random.randint(6, 16)):
        numbers = [writer.random.randint(-90_000, 900_000) for _ in range(4)]
        rows.append([capitalized(writer.cs())] + [f"{n:,}".replace(",", " ") for n in numbers])
    return rows


def report(document, writer):
    document.title = f"{writer.random.choice(('Årsredovisning', 'Delårsrapport', 'Uppföljning'))} {writer.year} för {writer.organ}"
    for _ in range(writer.random.randint(5, 10)):
        document.add("h2", capitalized(writer.cp()))
        for _ in range(writer.random.randint(1, 4)):
            document.add("p", writer.paragraph(REPORTS, 3, 6))
        if writer.random.random() < 0.6:
            document.add("table", budget_table(writer))
