/// The captures of an amount of money: `digits` with `decimals` of them behind the comma, times `unit` kronor.
package struct AmountExpression: Hashable, Sendable {
  /// Without sign: 38 for "3,8".
  package let digits: Int
  /// Figures after the comma: 1 for "3,8".
  package let decimals: Int
  package let isNegative: Bool
  /// Kronor: 1000000 for "mnkr".
  package let unit: Int

  package init(digits: Int, decimals: Int, isNegative: Bool, unit: Int) {
    self.digits = digits
    self.decimals = decimals
    self.isNegative = isNegative
    self.unit = unit
  }
}
