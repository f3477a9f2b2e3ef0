internal import Documents
internal import Fetching

/// What a run finds before it changes anything: the files, the memory of the archive, and what has to be done.
struct RunPreparation {
  let survey: Survey
  let ground: Ground
  /// What the next generation builds upon, with a memory that is whole; `nil` where all has to be made from nothing.
  let previous: Generation?
  let learning: LearningPass.Result
  let tombstones: Tombstones
  let plan: RunPlan
  let header: StateHeader
  /// Whether nothing that concerns all documents is new.
  private let isAsBefore: Bool
  private let isSameConfiguration: Bool

  /// Whether the archive and its memory are as they should be.
  var isDone: Bool {
    previous != nil && ground.isPublished && isAsBefore && plan.work.isEmpty && plan.removed.isEmpty
  }

  /// Whether there has to be a new generation even if no document changes.
  var needsGeneration: Bool { previous == nil || !ground.isPublished || !isSameConfiguration }

  /// - Parameter isFull: Whether everything is made from nothing all the same.
  init(
    _ configuration: PipelineConfiguration, survey: Survey, ground: Ground, isFull: Bool, learning: LearningPass.Result,
    tombstones: Tombstones
  ) {
    let state = ground.state
    self.ground = ground
    self.survey = survey
    self.learning = learning
    self.tombstones = tombstones
    header = StateHeader(
      fingerprint: Fingerprint.program, configuration: configuration.digest, limits: configuration.stages.limits,
      groups: learning.groups)
    isAsBefore = state?.header == header
    isSameConfiguration = state?.header.configuration == header.configuration
    // Another program may make other terms of the same text: then nothing can be taken out of its index.
    previous = state?.header.fingerprint != header.fingerprint || isFull ? nil : ground.generation
    let rules = RuleMaker(
      configuration: configuration, header: header, state: state, survey: survey, isFull: isFull, tombstones: tombstones
    )
    plan = RunPlan(rules.sources, state: state)
  }
}

/// Makes the rule of each source, of those too that are gone.
private struct RuleMaker {
  let configuration: PipelineConfiguration
  let header: StateHeader
  let state: StateFile?
  let survey: Survey
  let isFull: Bool
  let tombstones: Tombstones

  /// Those that were read, in the order of the run; then those that the archive remembers.
  var sources: [RunPlan.Source] {
    let groups = changedGroups
    let read = survey.documents.parts.map { part in
      let name = part.fetcher.source.name
      return RunPlan.Source(
        name: name, files: part.files, start: part.start,
        rule: rule(name, fingerprint: Fingerprint.source(part.fetcher.source, configuration.stages), groups))
    }
    let names = Set(read.map(\.name))
    let others = (state?.sources ?? [:]).filter { !names.contains($0.key) }.sorted { $0.key < $1.key }
    return read
      + others.map { name, source in
        RunPlan.Source(
          name: name, files: FoundFiles(), start: survey.documents.count,
          rule: rule(name, fingerprint: source.fingerprint, groups))
      }
  }

  private func rule(_ name: String, fingerprint: String, _ groups: Set<String>) -> DecisionRule {
    DecisionRule(
      source: name, fingerprint: fingerprint,
      overall: overallCause(name, fingerprint: fingerprint),
      areSameLimits: state?.header.limits == header.limits, changedGroups: groups, unreadable: survey.unreadable,
      tombstones: tombstones)
  }

  private func overallCause(_ name: String, fingerprint: String) -> Cause? {
    if isFull { return .full }
    if state?.header.fingerprint != header.fingerprint { return .program }
    return state?.sources[name]?.fingerprint == fingerprint ? nil : .settings
  }

  private var changedGroups: Set<String> {
    func digests(_ groups: [GroupMemory]) -> [String: UInt64] {
      Dictionary(groups.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
    }
    let (now, before) = (digests(header.groups), digests(state?.header.groups ?? []))
    return Set(now.keys).union(before.keys).filter { name in
      (now[name] ?? GroupMemory.digestOfNothing) != (before[name] ?? GroupMemory.digestOfNothing)
    }
  }
}
