extension Array {
  /// Changes the last element in place, where there is one.
  mutating func mutateLast(_ change: (inout Element) -> Void) {
    guard let last = indices.last else { return }
    change(&self[last])
  }
}
