package import JSONText

extension SearchResults {
  /// `{"total":2,"hits":[{"id":…,"snippet":{"text":…,"marks":[{"start":…,"end":…}]}}],"notices":[],"suggestions":[]}`
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("total", total)
      json.key("hits")
      json.array(hits) { $1.write(to: &$0) }
      json.key("notices")
      json.array(notices) { $0.value($1) }
      json.key("suggestions")
      json.array(suggestions) { $0.value($1) }
    }
  }
}

extension SearchHit {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("path", path)
      json.field("kind", kind)
      json.field("genre", genre)
      json.field("title", title)
      json.field("organ", organ)
      json.field("date", date)
      json.field("section", section)
      json.key("score")
      json.raw("\(score)".utf8)
      json.key("snippet")
      snippet.write(to: &json)
    }
  }
}

extension Snippet {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.field("start", start)
      json.key("marks")
      json.array(marks) { json, mark in
        json.object { json in
          json.field("start", mark.lowerBound)
          json.field("end", mark.upperBound)
        }
      }
    }
  }
}
