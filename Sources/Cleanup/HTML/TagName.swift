/// Elements that mean something to the reader of a page; every other one is `other`.
enum TagName: UInt8, CaseIterable, Sendable {
  case a, abbr, address, article, aside, b, blockquote, body, br, button, caption, center, dd, del, details, dialog,
    dir, div, dl, dt, fieldset, figcaption, figure, footer, form, frameset, h1, h2, h3, h4, h5, h6, head, header,
    hgroup, hr, html, iframe, label, legend, li, link, listing, main, menu, meta, nav, noembed, noframes, noscript,
    ol, optgroup, option, p, plaintext, pre, s, script, search, section, select, strike, strong, style, sub,
    summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, ul, xmp, object,
    canvas, audio, video, map, datalist, math, img, input, rt, rp, span,
    other

  private static let names = allCases.map { Array("\($0)".utf8) }
  /// `<p>`, by `rawValue`.
  static let startTags = names.map { [0x3C] + $0 + [0x3E] }
  /// `</p>`, by `rawValue`.
  static let endTags = names.map { [0x3C, 0x2F] + $0 + [0x3E] }
  private static let byHash = NameTable(allCases.map { (NameHash.hash(names[Int($0.rawValue)]), $0) })

  init(hash: UInt64) { self = Self.byHash[hash] ?? .other }

  /// The name as it is written.
  var utf8: [UInt8] { Self.names[Int(rawValue)] }

  /// What libxml2 gets for it: an element of HTML 4 that nests the same way; `nil` for what it need not see, what stands in
  /// a line of text too.
  var condensed: TagName? {
    switch self {
    case .address, .article, .aside, .center, .details, .dialog, .div, .fieldset, .figcaption, .figure, .footer,
      .form, .header, .hgroup, .legend, .main, .nav, .search, .section, .summary, .frameset:
      .div
    case .menu, .dir: .ul
    case .listing, .xmp, .plaintext: .pre
    case .blockquote, .caption, .dd, .dl, .dt, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .li, .ol, .p, .pre, .table, .tbody,
      .td, .tfoot, .th, .thead, .tr, .ul:
      self
    default: nil
    }
  }

  /// Elements whose content is no text of the page, up to their end tag.
  var isOpaque: Bool {
    switch self {
    case .script, .style, .svg, .template, .noscript, .iframe, .noembed, .noframes, .textarea, .select, .datalist,
      .math, .title, .rt, .rp:
      true
    default: false
    }
  }

  /// Opaque elements that hold markup: one that starts again before it ends was left open.
  var isOpaqueMarkup: Bool {
    switch self {
    case .svg, .template, .noscript, .select, .datalist, .math, .rt, .rp: true
    default: false
    }
  }

  /// Elements that stand in a line of text.
  var isInline: Bool {
    switch self {
    case .a, .b, .strong, .sup, .sub, .span, .abbr, .button, .label, .del, .s, .strike, .time, .other, .img, .input:
      true
    default: false
    }
  }

  /// Elements that another start tag may close, so that they do not nest by themselves.
  var hasOptionalEnd: Bool {
    switch self {
    case .p, .li, .dt, .dd, .tr, .td, .th, .tbody, .thead, .tfoot, .br, .hr, .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Elements that say by their name what they are in the page.
  var isLandmark: Bool {
    switch self {
    case .nav, .footer, .aside, .search, .dialog, .header, .main, .article: true
    default: false
    }
  }

  /// Elements that are parts of the page even without a class.
  var opensRegion: Bool {
    switch self {
    case .div, .section, .ul, .ol, .dl, .form, .fieldset, .table, .td, .details, .figure, .center: true
    default: isLandmark
    }
  }

  /// 1–6 for h1–h6.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
