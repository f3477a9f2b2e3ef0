extension Array {
  /// How many elements a condition holds for that holds for the first ones only: O(log n).
  @inlinable package func count(ofFirst holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
