internal import Documents
internal import JSONText

extension RecordWriter {
  func writeItem(_ record: Record, to json: inout JSONWriter) {
    json.key("item")
    guard let (section, facts) = record.item else { return json.null() }
    json.object { json in
      json.field("section", section)
      json.field("organ", facts.organ)
      json.field("key", facts.key)
      json.key("caseNumbers")
      json.array(facts.caseNumbers) { $0.value($1) }
      json.field("decision", facts.decision)
      json.field("proposal", facts.proposal)
      json.key("decisions")
      json.array(facts.decisions) { write($1, to: &$0) }
      write("motions", facts.motions, to: &json)
      json.key("votes")
      json.array(facts.votes) { write($1, to: &$0) }
      write("reservations", facts.reservations, to: &json)
      json.key("recipients")
      json.array(facts.recipients) { $0.value($1) }
    }
  }

  private func write(_ clause: DecisionClause, to json: inout JSONWriter) {
    json.object { json in
      json.field("text", clause.text)
      json.field("outcome", clause.outcome.rawValue)
    }
  }

  private func write(_ name: StaticString, _ statements: [MemberStatement], to json: inout JSONWriter) {
    json.key(name)
    json.array(statements) { json, statement in
      json.object { json in
        json.key("by")
        write(statement.by, to: &json)
        json.field("text", statement.text)
      }
    }
  }

  private func write(_ vote: Vote, to json: inout JSONWriter) {
    json.object { json in
      for choice in Vote.Choice.allCases { json.field(choice.key, vote.totals[choice]) }
      json.field("yesMeans", vote.yesMeans)
      json.field("noMeans", vote.noMeans)
      json.key("lists")
      json.object { json in
        for choice in Vote.Choice.allCases {
          json.key(choice.key)
          write(vote.lists[choice] ?? [], to: &json)
        }
      }
      json.field("castingVote", vote.hasCastingVote)
      json.field("consistent", vote.isConsistent)
    }
  }

  private func write(_ persons: [PersonReference], to json: inout JSONWriter) {
    json.array(persons) { json, person in
      json.object { json in
        json.field("name", person.name)
        json.field("party", person.party)
      }
    }
  }
}

extension Vote.Choice {
  fileprivate var key: StaticString {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .abstain: "abstain"
    case .absent: "absent"
    }
  }
}
