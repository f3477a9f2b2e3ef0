/// A pattern for one name of a path.
struct GlobName: Sendable {
  private enum Atom: Sendable {
    case character(ArraySlice<UInt8>)
    case anyCharacter
    case anyRun
    case set([ClosedRange<UInt32>], negated: Bool)
  }

  private let atoms: [Atom]

  init(_ pattern: ArraySlice<UInt8>) throws(GlobSyntaxError) {
    var atoms: [Atom] = []
    var rest = pattern
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "*"):
        atoms.append(.anyRun)
        rest.removeFirst()
      case UInt8(ascii: "?"):
        atoms.append(.anyCharacter)
        rest.removeFirst()
      case UInt8(ascii: "["): atoms.append(try Self.set(&rest))
      default: atoms.append(.character(Self.takeCharacter(&rest)))
      }
    }
    self.atoms = atoms
  }

  /// `[a-z]`, `[!a-z]`; a `]` right after the start stands for itself.
  private static func set(_ rest: inout ArraySlice<UInt8>) throws(GlobSyntaxError) -> Atom {
    rest.removeFirst()
    let negated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if negated { rest.removeFirst() }
    var ranges: [ClosedRange<UInt32>] = []
    while let byte = rest.first, byte != UInt8(ascii: "]") || ranges.isEmpty {
      let first = value(takeCharacter(&rest))
      var last = first
      if rest.first == UInt8(ascii: "-"), let next = rest.dropFirst().first, next != UInt8(ascii: "]") {
        rest.removeFirst()
        last = value(takeCharacter(&rest))
      }
      guard first <= last else { throw GlobSyntaxError(problem: "a range in \"[…]\" ends before it starts") }
      ranges.append(first...last)
    }
    guard !rest.isEmpty else { throw GlobSyntaxError(problem: "\"[\" is not closed") }
    rest.removeFirst()
    return .set(ranges, negated: negated)
  }

  /// Goes back to the last `*` only; linear in the name for each of them.
  func matches(_ name: ArraySlice<UInt8>) -> Bool {
    var (atom, rest) = (0, name)
    var retry: (atom: Int, rest: ArraySlice<UInt8>)?
    while !rest.isEmpty {
      if atom < atoms.count, case .anyRun = atoms[atom] {
        atom += 1
        retry = (atom, rest)
      } else if atom < atoms.count, let after = Self.taken(atoms[atom], from: rest) {
        atom += 1
        rest = after
      } else if var again = retry {
        _ = Self.takeCharacter(&again.rest)
        (atom, rest) = again
        retry = again
      } else {
        return false
      }
    }
    return atoms[atom...].allSatisfy { if case .anyRun = $0 { true } else { false } }
  }

  private static func taken(_ atom: Atom, from rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = rest
    let character = takeCharacter(&rest)
    switch atom {
    case .character(let wanted): return wanted == character ? rest : nil
    case .anyCharacter: return rest
    case .set(let ranges, let negated): return ranges.contains { $0.contains(value(character)) } != negated ? rest : nil
    case .anyRun: return nil
    }
  }

  /// Takes one character, or one byte where the bytes are no UTF-8.
  private static func takeCharacter(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let length = max(1, UTF8Sequence.length(in: rest, at: rest.startIndex))
    defer { rest = rest.dropFirst(length) }
    return rest.prefix(length)
  }

  /// The code point; a stray byte lies beyond all of them.
  private static func value(_ character: ArraySlice<UInt8>) -> UInt32 {
    guard let lead = character.first else { return 0 }
    if character.count == 1 { return lead < 0x80 ? UInt32(lead) : 0x110000 + UInt32(lead) }
    let start = UInt32(lead) & (0x7F >> UInt32(character.count))
    return character.dropFirst().reduce(start) { $0 << 6 | UInt32($1 & 0x3F) }
  }
}
