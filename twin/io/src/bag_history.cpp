// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_history.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace loopstad::twin::io {
namespace {

/// Lower-case statuses of things that are gone, never came, or were entered by mistake; also of withdrawn
/// names.
constexpr std::array<std::string_view, 9> absent{"pand gesloopt",
                                                 "niet gerealiseerd pand",
                                                 "pand ten onrechte opgevoerd",
                                                 "niet gerealiseerd verblijfsobject",
                                                 "verblijfsobject ingetrokken",
                                                 "verblijfsobject ten onrechte opgevoerd",
                                                 "naamgeving ingetrokken",
                                                 "plaats ingetrokken",
                                                 "woonplaats ingetrokken"};

/// A permit, and nothing on the ground yet.
constexpr std::array<std::string_view, 2> permitted{"bouwvergunning verleend", "verblijfsobject gevormd"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& list, std::string status) {
  std::ranges::transform(status, status.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::ranges::find(list, status) != list.end();
}

std::string_view day(const std::string& time) { return std::string_view(time).substr(0, 10); }

} // namespace

std::optional<BagVerdict> whyNotThere(const BagOccurrence& o, const std::string& date) {
  if (!o.notInBag.empty())
    return BagVerdict{Finding::dropped, translatable("not in the BAG (tijdstipNietBagLV)")};
  if (!o.inactive.empty())
    return BagVerdict{Finding::dropped, translatable("inactive occurrence (tijdstipInactief)")};
  if (date.empty()) {
    if (!o.ends.empty()) return BagVerdict{Finding::dropped, translatable("ended (eindGeldigheid)")};
  } else {
    if (day(o.begins) > day(date))
      return BagVerdict{Finding::dropped, translatable("not yet valid on the day asked for")};
    if (!o.ends.empty() && day(o.ends) <= day(date))
      return BagVerdict{Finding::dropped, translatable("ended (eindGeldigheid)")};
  }
  if (o.ends.empty() && !o.registrationEnds.empty())
    return BagVerdict{Finding::dropped, translatable("ended (eindRegistratie)")};
  if (isOneOf(absent, o.status)) return BagVerdict{Finding::dropped, translatable("not there by its status")};
  if (isOneOf(permitted, o.status))
    return BagVerdict{Finding::planned, translatable("permit only, by its status")};
  return std::nullopt;
}

} // namespace loopstad::twin::io
