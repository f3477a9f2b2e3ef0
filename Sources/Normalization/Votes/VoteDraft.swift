internal import Documents

/// Votes of an item as they come together: meanings, numbers and lists, several votes one after another.
struct VoteDraft {
  private(set) var votes: [Vote] = []
  /// Meanings that wait for their numbers, in the order of the text.
  private var meanings: [VoteMeaning] = []
  /// Choices whose list in running text is closed: another list for one is of the next vote.
  private var closed: Set<Vote.Choice> = []
  private var isOpen = false

  /// Another vote begins: under a new heading, or where a number comes that the last vote has.
  mutating func close() {
    isOpen = false
    closed = []
  }

  mutating func add(_ meaning: VoteMeaning) {
    if let last = meanings.last, last.no == nil, meaning.yes == nil {
      meanings[meanings.count - 1].add(no: meaning.no)
      return
    }
    if isOpen, votes.last?.isEmpty == false { close() }
    meanings.append(meaning)
  }

  mutating func add(_ choice: Vote.Choice, count: Int) {
    if let known = votes.last?.totals[choice], isOpen {
      if known == count { return }
      close()
    }
    open()
    votes[votes.count - 1].totals[choice] = count
  }

  /// - Parameter isWhole: The list stands in one sentence.
  mutating func add(_ persons: [PersonReference], to choice: Vote.Choice, isWhole: Bool) {
    if closed.contains(choice), isWhole { close() }
    open()
    votes[votes.count - 1].lists[choice, default: []] += persons
    if isWhole { closed.insert(choice) }
  }

  /// A table at the end of an item is of the first vote with its numbers and without lists.
  mutating func add(_ lists: [Vote.Choice: [PersonReference]]) {
    let place = votes.firstIndex { vote in
      vote.lists.isEmpty && [.yes, .no].allSatisfy { vote.totals[$0] ?? 0 == lists[$0]?.count ?? 0 }
    }
    if let place {
      votes[place].lists = lists
    } else {
      open()
      votes[votes.count - 1].lists = lists
    }
  }

  mutating func addCastingVote() {
    open()
    votes[votes.count - 1].hasCastingVote = true
  }

  private mutating func open() {
    guard !isOpen else { return }
    isOpen = true
    var vote = Vote()
    if !meanings.isEmpty {
      let meaning = meanings.removeFirst()
      (vote.yesMeans, vote.noMeans) = (meaning.yes, meaning.no)
    }
    votes.append(vote)
  }
}

extension Vote {
  fileprivate var isEmpty: Bool { totals.isEmpty && lists.isEmpty }

  /// Compared with its lists; where nothing is printed, their lengths are the totals.
  func checked() -> Vote {
    var vote = self
    if totals[.yes] == nil, totals[.no] == nil {
      for choice in Choice.allCases where lists[choice] != nil { vote.totals[choice] = lists[choice]?.count }
      return vote
    }
    let comparable = Choice.allCases.filter { totals[$0] != nil && lists[$0] != nil }
    if !comparable.isEmpty { vote.isConsistent = comparable.allSatisfy { totals[$0] == lists[$0]?.count } }
    return vote
  }
}
