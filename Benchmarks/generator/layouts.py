"""Five page layouts, after the content management systems Swedish municipalities use.

A layout takes a Page and returns its HTML. Pieces that several layouts share take the class names as arguments.
"""

from . import vocabulary as words
from .prose import capitalized


class Page:
    """One document in its site's chrome."""

    def __init__(self, site, document, random):
        self.site, self.document, self.random = site, document, random
        self.topic, self.siblings = random.choice(site.menu)
        self.here = random.randrange(len(self.siblings))

    def text(self, text):
        return self.site.escape(text)

    def close(self, tag):
        """The end tag, which some sites leave out."""
        return "" if self.site.unclosed_tags else f"</{tag}>"

    def inline(self, text):
        """Running text, now and then with a link or emphasis in it."""
        draw = self.random.random()
        if draw < 0.75 or " " not in text:
            return self.text(text)
        head, tail = text.rsplit(" ", 1)
        if draw < 0.9:
            label, address = self.random.choice(self.siblings)
            return f'{self.text(head)} <a href="{address}" title="{self.text(label)}">{self.text(tail)}</a>'
        return f"{self.text(head)} <strong>{self.text(tail)}</strong>"

    def blocks(self, heading="h2", table='class="table"'):
        """The document's blocks as HTML."""
        out = []
        for tag, content in self.document.blocks:
            if tag == "h2":
                out.append(f"<{heading}>{self.text(content)}</{heading}>")
            elif tag == "p":
                out.append(f"<p>{self.inline(content)}{self.close('p')}")
            elif tag == "ul":
                out.append("<ul>" + "".join(f"\n  <li>{self.text(line)}{self.close('li')}" for line in content) + "\n</ul>")
            else:
                out.append(self.table(content, table))
        return "\n".join(out)

    def table(self, rows, attributes):
        cells = ("".join(f"<td>{self.text(cell)}</td>" for cell in row) for row in rows)
        return f"<table {attributes}>\n" + "\n".join(f"<tr>{row}</tr>" for row in cells) + "\n</table>"

    def links(self, links, item="", anchor=""):
        return "".join(f'\n  <li{item}><a{anchor} href="{address}">{self.text(label)}</a>{self.close("li")}'
                       for label, address in links)


def attribute(name):
    return f' class="{name}"'


def head(page, extra=""):
    site, title = page.site, page.text(page.document.title)
    return f"""<head>
<meta charset="{site.charset}">
<title>{title} - {page.text(site.municipality)}s kommun</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:title" content="{title}">
<meta property="og:site_name" content="{page.text(site.municipality)}s kommun">
<link rel="stylesheet" href="/static/{site.name}/main.css">
<link rel="icon" href="/favicon.ico">
{extra}<style>
{site.style}
</style>
<script>window.dataLayer = window.dataLayer || [];
window.siteSettings = {site.settings};</script>
</head>"""


def cookies(page, name):
    return f"""<div class="{name}" role="dialog" aria-label="Kakor">
<p>{page.text("Vi använder kakor (cookies) för att webbplatsen ska fungera på ett bra sätt för dig. Genom att surfa vidare godkänner du att vi använder kakor.")}</p>
<a href="/kakor">{page.text("Läs mer om kakor")}</a> <button type="button">{page.text("Godkänn alla kakor")}</button>
<button type="button">{page.text("Bara nödvändiga kakor")}</button>
</div>"""


def mega_menu(page, nav, item, anchor):
    parts = []
    for topic, links in page.site.menu:
        parts.append(f'<li{item}><a{anchor} href="#">{page.text(topic)}</a><ul>'
                     + page.links(links, item, anchor) + f"\n</ul>{page.close('li')}")
    return f'<{nav} aria-label="Huvudmeny"><ul>' + "\n".join(parts) + f"</ul></{nav.split()[0]}>"


def side_menu(page, name):
    links = page.links(page.siblings, attribute(f"{name}__item"))
    return f'<ul class="{name}">{links}\n</ul>'


def breadcrumbs(page, name):
    crumbs = [("Startsida", "/"), (page.topic, "#"), page.siblings[page.here]]
    return f'<ol class="{name}">{page.links(crumbs)}\n</ol>'


def teasers(page, name, tag="div"):
    """Other news, different on every page."""
    out = []
    for _ in range(page.random.randint(3, 5)):
        title = capitalized(f"{page.random.choice(words.WEAK_ADJECTIVES)} {page.random.choice(page.site.footer_links)[0].lower()}")
        out.append(f'<{tag} class="{name}"><a href="/nyheter/{page.random.randint(1000, 9999)}.html"><h3>{page.text(title)}</h3></a>'
                   f'<time>2024-{page.random.randint(1, 12):02}-{page.random.randint(1, 28):02}</time>'
                   f'<p>{page.text("Läs mer om vad som händer i " + page.random.choice(words.VILLAGES) + " under veckan.")}</p></{tag}>')
    return f'<h2>{page.text("Fler nyheter")}</h2>\n' + "\n".join(out)


def feedback(page):
    return f"""<form class="feedback" action="/feedback" method="post"><fieldset><legend>{page.text("Hjälpte informationen på sidan dig?")}</legend>
<label><input type="radio" name="svar" value="1"> Ja</label><label><input type="radio" name="svar" value="0"> Nej</label>
<textarea name="text" rows="3"></textarea><button>Skicka</button></fieldset></form>
<div class="share"><a href="#">Dela</a> <a href="#">Skriv ut</a> <a href="#">Lyssna</a></div>"""


def contact(page, heading="h2"):
    name = page.site.name
    return f"""<{heading}>Kontakt</{heading}><p>Kontaktcenter<br>Telefon: <a href="tel:+460">0{len(name)}00-{len(name)}0 00 00</a><br>
E-post: <a href="mailto:kommun@{name}.example">kommun@{name}.example</a></p>
<p>{page.text("Öppet måndag–fredag kl. 8.00–16.30. Lunchstängt 12–13.")}</p>"""


def footer(page):
    site = page.site
    return f"""<p><strong>{page.text(site.municipality)}s kommun</strong><br>Box {100 + len(site.name)}<br>{page.text(words.STREETS[len(site.name) % 9])} 1</p>
<p>Organisationsnummer 212000-0{len(site.name)}00</p>
<ul>{page.links(site.footer_links)}
</ul>
<p>&copy; {page.text(site.municipality)}s kommun. {page.text("Tillgänglighetsredogörelse. Behandling av personuppgifter.")}</p>"""


def scripts(page):
    return f'<script src="/static/app.js" defer></script>\n<script>\n{page.site.script}</script>'


def published(page):
    return f"Publicerad {page.document.published}"


def portlets(page):
    """Divisions in divisions, with machine-made identifiers."""
    number = page.random.randint(10, 99)
    item, anchor = attribute("lp-nav__item lp-level-2"), attribute("lp-nav__link normal")
    return f"""<!DOCTYPE html>
<html lang="sv">
{head(page)}
<body class="lp-body lp-responsive">
{cookies(page, "lp-cookie-banner")}
<div id="page{number}" class="lp-layout"><div class="lp-row"><div class="lp-column-12"><div class="lp-portlet lp-custom-module" id="h{number}">
<a class="lp-logo" href="/"><img src="/logo.svg" alt="Startsida"></a><div class="lp-search"><input type="search" placeholder="{page.text('Sök')}"><button>{page.text('Sök')}</button></div></div>
<div class="lp-portlet lp-menu">{mega_menu(page, 'div class="lp-nav"', item, anchor)}</div></div></div>
<div class="lp-row"><div class="lp-column-12"><div class="lp-portlet">{breadcrumbs(page, "lp-crumbs")}</div></div></div>
<div class="lp-row"><div class="lp-column-3"><div class="lp-portlet">{side_menu(page, "lp-side")}</div></div>
<div class="lp-column-6"><div class="lp-portlet lp-text-portlet" id="t{number}"><div class="lp-text-portlet-content"><h1 class="heading">{page.text(page.document.title)}</h1>
{page.blocks()}
</div></div><div class="lp-portlet lp-published"><p class="small">{published(page)}</p></div>
<div class="lp-portlet">{feedback(page)}</div></div>
<div class="lp-column-3"><div class="lp-portlet lp-contact">{contact(page)}</div><div class="lp-portlet">{teasers(page, "lp-teaser")}</div></div></div>
<div class="lp-row lp-footer"><div class="lp-column-12">{footer(page)}</div></div></div>
{scripts(page)}
</body>
</html>
"""


def blog(page):
    """An article between a header and a sidebar of widgets."""
    item, anchor = attribute("menu-item menu-item-type-post_type menu-item-has-children"), ""
    return f"""<!DOCTYPE html>
<html lang="sv-SE">
{head(page, '<meta name="generator" content="Bloggverk 6.4">' + chr(10))}
<body class="post-template single single-post">
<a class="skip-link screen-reader-text" href="#content">{page.text("Hoppa till innehåll")}</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">{page.text(page.site.municipality)}s kommun</a></p>
{mega_menu(page, 'nav class="main-navigation"', item, anchor)}</header>
{breadcrumbs(page, "breadcrumb")}
<div id="content" class="site-content"><main id="main" class="site-main">
<article class="post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">{page.text(page.document.title)}</h1>
<div class="entry-meta"><time datetime="{page.document.published}">{published(page)}</time></div></header>
<div class="entry-content">
{page.blocks(table='class="wp-block-table"')}
</div>
<footer class="entry-footer">{feedback(page)}</footer></article></main>
<aside id="secondary" class="widget-area"><section class="widget">{contact(page)}</section><section class="widget">{side_menu(page, "menu")}</section>
<section class="widget widget_recent_entries">{teasers(page, "recent", "article")}</section></aside></div>
<footer id="colophon" class="site-footer">{footer(page)}</footer>
{cookies(page, "cookie-notice")}
{scripts(page)}
</body>
</html>
"""


def grid(page):
    """A grid of columns with semantic elements."""
    item, anchor = attribute("nav-item dropdown"), attribute("nav-link dropdown-toggle")
    return f"""<!DOCTYPE html>
<html lang="sv" class="no-js">
{head(page)}
<body>
{cookies(page, "alert alert-info cookie")}
<header role="banner" class="container-fluid"><div class="row"><div class="col-md-4"><a href="/" class="navbar-brand">{page.text(page.site.municipality)}</a></div>
<div class="col-md-8"><form action="/sok" role="search"><input name="q" class="form-control"><button class="btn btn-primary">{page.text("Sök på webbplatsen")}</button></form></div></div></header>
{mega_menu(page, 'nav class="navbar navbar-expand-lg"', item, anchor)}
<nav aria-label="Du är här">{breadcrumbs(page, "breadcrumb")}</nav>
<div class="container"><div class="row"><nav class="col-md-3 subnav">{side_menu(page, "nav flex-column")}</nav>
<main class="col-md-6" id="main-content" role="main"><h1>{page.text(page.document.title)}</h1>
<section class="editorial">
{page.blocks(table='class="table table-striped"')}
</section>
<p class="text-muted">Senast uppdaterad: {page.document.published}</p></main>
<aside class="col-md-3" role="complementary"><div class="card"><div class="card-body">{contact(page)}</div></div></aside></div>
<section class="row related">{teasers(page, "col-md-3 card")}</section>{feedback(page)}</div>
<footer class="bg-dark" role="contentinfo"><div class="container">{footer(page)}</div></footer>
{scripts(page)}
</body>
</html>
"""


def old_table(page):
    """Tables for layout, capitals in tags and no semantic elements."""
    menu = "<BR>\n".join(f'&nbsp;<A HREF="{address}"><FONT SIZE="2" FACE="Verdana">{page.text(label)}</FONT></A>'
                         for topic, links in page.site.menu for label, address in [(topic, "#")] + links)
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={page.site.charset}">
<TITLE>{page.text(page.site.municipality)}s kommun: {page.text(page.document.title)}</TITLE>
<STYLE TYPE="text/css"><!--
{page.site.style}
--></STYLE><SCRIPT LANGUAGE="JavaScript"><!--
{page.site.script}
//--></SCRIPT></HEAD>
<BODY BGCOLOR="#FFFFFF" LINK="#003366">
<TABLE WIDTH="980" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR><TD COLSPAN="3" BGCOLOR="#003366"><IMG SRC="/bilder/logo.gif" ALT="Logotyp" WIDTH="180" HEIGHT="60">
<FONT COLOR="#FFFFFF">{page.text("Startsida | Lättläst | Lyssna | Kontakta oss | A–Ö")}</FONT></TD></TR>
<TR><TD WIDTH="190" VALIGN="top" BGCOLOR="#EEEEEE">
{menu}
</TD><TD WIDTH="570" VALIGN="top">
<H1>{page.text(page.document.title)}</H1>
{page.blocks("H3", 'BORDER="1" CELLPADDING="3"')}
<P><FONT SIZE="1">{published(page)}</FONT>
</TD><TD WIDTH="220" VALIGN="top">{contact(page, "H3")}
{teasers(page, "puff")}</TD></TR>
<TR><TD COLSPAN="3"><HR>{footer(page)}</TD></TR></TABLE>
</BODY></HTML>
"""


def components(page):
    """Components of a script framework, rendered on the server, with their state as JSON in the page."""
    item, anchor = attribute("c-menu__li_x7f"), attribute("c-menu__a_k2p")
    return f"""<!doctype html>
<html lang="sv" data-app="1">
{head(page)}
<body><div id="app" data-server-rendered="true"><div class="c-shell_a1"><div class="c-header_b2"><div class="c-brand_c3"><a href="/"><svg viewBox="0 0 10 10"><path d="M0 0h10v10z"></path></svg></a></div>
{mega_menu(page, 'nav class="c-menu_d4"', item, anchor)}</div>
<div class="c-crumb_e5">{breadcrumbs(page, "c-crumb__list_e6")}</div>
<div class="c-page_f7" role="main"><h1 class="c-title_g8"><span>{page.text(page.document.title)}</span></h1>
<div class="c-rich_h9">
{page.blocks(table='class="c-table_i0"')}
</div><div class="c-meta_j1"><span>{published(page)}</span></div></div>
<div class="c-extra_k2">{side_menu(page, "c-local_l3")}{contact(page, "h3")}{teasers(page, "c-card_m4")}{feedback(page)}</div>
<div class="c-footer_n5">{footer(page)}</div></div></div>
{cookies(page, "c-cookies_o6")}
<script type="application/json" id="state">{page.site.settings}</script>
{scripts(page)}
</body>
</html>
"""


LAYOUTS = [portlets, blog, grid, old_table, components]
