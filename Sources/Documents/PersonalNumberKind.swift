/// What a personal identity number is: of a registered resident, or of somebody else who deals with authorities.
package enum PersonalNumberKind: String, Hashable, Sendable {
  case personnummer, samordningsnummer
}
