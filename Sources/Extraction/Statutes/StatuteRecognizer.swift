package import Documents
internal import Scanning

/// Finds references to law: an act, or chapters and § of one.
///
///     2 kap. 7 § andra stycket föräldrabalken (FB) · kommunallagen 6:25 · lagen (1993:387) · enligt socialtjänstlagen
///
/// A § is taken only where an act stands beside it, or where it can only build on the act named before it; the § of
/// minutes, by-laws and tariffs are left to others. Which act a name means on the document's day is for normalization.
package struct StatuteRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    let anchors = StatuteAnchors(document)
    if anchors.acts.isEmpty { return [] }
    var join = StatuteJoin(text: document.text, acts: anchors.acts)
    join.read(provisionsAt: anchors.provisions)
    return join.mentions()
  }
}
