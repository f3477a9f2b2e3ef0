"""Swedish administrative prose: compounds, dates, case numbers and sentences, all from one random source."""

import re
from random import Random

from . import vocabulary as words

ENDINGS = {"or": ("a", "an", "or", "orna"), "ar": ("", "en", "ar", "arna"), "er": ("", "en", "er", "erna"),
                 "et": ("", "et", "", "en"), "n": ("", "t", "n", "na"), "are": ("", "n", "", "na")}
NEUTER = {"et", "n"}
SLOT = re.compile(r"\{(\w+)\}")


def inflect(noun, declension):
    """The four forms of a noun: indefinite and definite singular, indefinite and definite plural."""
    stem = noun[:-1] if declension == "or" else noun
    forms = [stem + ending for ending in ENDINGS[declension]]
    if declension == "are":
        forms[3] = noun[:-1] + "na"
    return forms


NOUNS = [(inflect(noun, declension), declension in NEUTER)
         for declension, nouns in words.HEADS.items() for noun in nouns.split()]
LINKED_PARTS = [part for part in words.FIRST_PARTS if part.endswith("s")]


def templates(block):
    """Sentence templates as alternating literal text and slot names."""
    return [SLOT.split(line) for line in block.strip().splitlines()]


NEWS, DECISIONS, CASES, REPORTS, NOTICES = map(templates, (
    words.NEWS, words.DECISIONS, words.CASES, words.REPORTS, words.NOTICES))
HEADLINES = [SLOT.split(line) for line in words.HEADLINES.strip().replace("\n", "|").split("|")]


def capitalized(text):
    return text[:1].upper() + text[1:]


class Writer:
    """Writes sentences for one document. The same random source gives the same words."""

    def __init__(self, random: Random, municipality: str):
        self.random = random
        self.municipality = municipality
        self.year = random.choices(range(2017, 2026), weights=range(2, 11))[0]
        self.organ, self.prefix = random.choice(words.ORGANS)
        self.used = []

    # Words

    def skewed(self, items):
        """An item, the first ones far more often than the last: common words, and a long tail of rare ones."""
        return items[int(len(items) * self.random.random() ** 1.7)]

    def compound(self):
        """The four forms of a made compound, and whether it is neuter; often one the document has already used."""
        if self.used and self.random.random() < 0.35:
            return self.random.choice(self.used)
        forms, neuter = self.skewed(NOUNS)
        first = self.skewed(words.FIRST_PARTS)
        if self.random.random() < 0.08:
            first += self.skewed(LINKED_PARTS)
        self.used.append(([first + form for form in forms], neuter))
        return self.used[-1]

    def c(self, form):
        return self.compound()[0][form]

    def cs(self): return self.c(0)
    def cd(self): return self.c(1)
    def cp(self): return self.c(2)
    def cpd(self): return self.c(3)
    def cg(self): return self.c(1) + "s"

    def ca(self):
        forms, neuter = self.compound()
        return ("ett " if neuter else "en ") + forms[0]

    def cdn(self):
        forms, neuter = self.compound()
        return f"{'det' if neuter else 'den'} {self.random.choice(words.WEAK_ADJECTIVES)} {forms[1]}"

    def csp(self): return f"{self.random.choice(words.STRONG_PLURALS)} {self.cp()}"

    # Names

    def person(self): return f"{self.random.choice(words.FIRST_NAMES)} {self.random.choice(words.LAST_NAMES)}"
    def politician(self): return f"{self.person()} ({self.random.choice(words.PARTIES)})"
    def role(self): return self.random.choice(words.ROLES)
    def admin(self): return self.random.choice(words.ADMINISTRATIONS)
    def village(self): return self.random.choice(words.VILLAGES)
    def place(self): return self.random.choice(words.PLACES)
    def street(self): return self.random.choice(words.STREETS)

    def organ_name(self):
        return self.organ if self.random.random() < 0.6 else self.random.choice(words.ORGANS)[0]

    # Numbers, dates and references

    def num(self): return str(self.random.randint(11, 99))
    def percent(self): return str(self.random.randint(2, 97))
    def par(self): return str(self.random.randint(1, 240))
    def time(self): return f"{self.random.randint(8, 19):02}.{self.random.choice(('00', '15', '30'))}"
    def any_year(self): return str(self.year - self.skewed(range(4)))
    def month(self): return self.random.choice(words.MONTHS)
    def season(self): return self.random.choice(("våren", "sommaren", "hösten", "vintern"))
    def weekday(self): return self.random.choice(words.WEEKDAYS)

    def day(self):
        """A calendar day as (year, month, day)."""
        return int(self.any_year()), self.random.randint(1, 12), self.random.randint(1, 28)

    def date(self):
        year, month, day = self.day()
        style = self.random.random()
        if style < 0.75:
            return f"{day} {words.MONTHS[month - 1]} {year}"
        if style < 0.9:
            return f"{day} {words.MONTHS[month - 1]}"
        return f"{day} {words.SHORT_MONTHS[month - 1]} {year}"

    def iso(self): return "%d-%02d-%02d" % self.day()

    def case(self, prefix=None):
        prefix, number = prefix or self.prefix, self.random.randint(1, 999)
        form = self.random.choice(("{p} {y}/{n}", "{p} {y}/{n}", "{p}/{y}:{n}", "{p} {y}-{n:05}", "{p}{y}/{n}"))
        return form.format(p=prefix, y=self.any_year(), n=number)

    def law(self):
        name, number = self.random.choice(words.STATUTES)
        form = self.random.choice(("{c} kap. {s} § {name} ({no})", "{c} kap. {s} § {name}", "{name} ({no})", "{s} § {name}"))
        return form.format(c=self.random.randint(2, 12), s=self.random.randint(1, 40), name=name, no=number)

    def amount(self):
        thousands = self.random.randint(20, 9900)
        return self.random.choice((f"{thousands // 1000 + 1} {thousands % 1000:03} 000 kronor", f"{thousands} tkr",
                                   f"{thousands // 100},{thousands % 10} mnkr", f"{thousands * 1000} kr"))

    # Sentences

    def fill(self, template):
        """The template with its slots filled; a slot written with a capital gets a capital."""
        parts = list(template)
        for i in range(1, len(parts), 2):
            name = parts[i]
            value = getattr(self, METHODS.get(name.lower(), name.lower()))()
            parts[i] = capitalized(value) if name[0].isupper() else value
        return capitalized("".join(parts))

    def sentence(self, kind): return self.fill(self.random.choice(kind))

    def paragraph(self, kind, low=2, high=5):
        return " ".join(self.sentence(kind) for _ in range(self.random.randint(low, high)))

    def headline(self): return self.fill(self.random.choice(HEADLINES))


METHODS = {"organ": "organ_name", "year": "any_year"}
