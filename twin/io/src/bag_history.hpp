// SPDX-License-Identifier: GPL-3.0-or-later
/// Which occurrence of a BAG object counts, and whether the object is there.
#pragma once

#include <loopstad/twin/build_report.hpp>

#include <optional>
#include <string>

namespace loopstad::twin::io {

/// The dates of an occurrence, ISO 8601 or empty.
struct BagOccurrence {
  std::string begins;           ///< beginGeldigheid
  std::string ends;             ///< eindGeldigheid: the first day on which it is not valid
  std::string registrationEnds; ///< eindRegistratie
  std::string inactive;         ///< tijdstipInactief
  std::string notInBag;         ///< tijdstipNietBagLV
  std::string status;
};

struct BagVerdict {
  Finding::Action action;
  const char* reason; ///< fixed phrase
};

/// Why an occurrence is no record, or nothing when it is one. date: ISO 8601; empty: the open occurrence.
[[nodiscard]] std::optional<BagVerdict> whyNotThere(const BagOccurrence& occurrence, const std::string& date);

} // namespace loopstad::twin::io
