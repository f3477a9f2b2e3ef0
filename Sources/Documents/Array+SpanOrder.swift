extension Array {
  /// The elements in the order of their spans; those of equal spans stay in their order.
  ///
  /// It is the spans that are sorted: mentions and entities are large, and each move of one costs.
  @inlinable package func sorted(bySpan span: (Element) -> TextSpan) -> [Element] {
    indices.map { (span: span(self[$0]), index: $0) }
      .sorted { $0.span != $1.span ? $0.span < $1.span : $0.index < $1.index }
      .map { self[$0.index] }
  }
}
