// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace loopstad::twin::district {
namespace {

using namespace std::string_view_literals;

/// Trees, birds, trades and herbs, as quarters are commonly named after.
constexpr std::array stems{
    "Linden"sv,       "Beuken"sv,     "Eiken"sv,       "Essen"sv,       "Iepen"sv,       "Kastanje"sv,
    "Wilgen"sv,       "Populieren"sv, "Berken"sv,      "Elzen"sv,       "Esdoorn"sv,     "Meidoorn"sv,
    "Hazelaar"sv,     "Vlier"sv,      "Lijsterbes"sv,  "Platanen"sv,    "Merel"sv,       "Vinken"sv,
    "Zwaluw"sv,       "Spreeuwen"sv,  "Leeuwerik"sv,   "Karekiet"sv,    "Reiger"sv,      "Kievit"sv,
    "Wulpen"sv,       "Grutto"sv,     "Specht"sv,      "Uilen"sv,       "Valken"sv,      "Havik"sv,
    "Sperwer"sv,      "IJsvogel"sv,   "Bakkers"sv,     "Smids"sv,       "Wevers"sv,      "Kuipers"sv,
    "Molenaars"sv,    "Timmermans"sv, "Schippers"sv,   "Vissers"sv,     "Touwslagers"sv, "Zadelmakers"sv,
    "Mandenmakers"sv, "Drukkers"sv,   "Leerlooiers"sv, "Glasblazers"sv, "Wagenmakers"sv, "Pottenbakkers"sv,
    "Koren"sv,        "Gerst"sv,      "Haver"sv,       "Rogge"sv,       "Tarwe"sv,       "Klaver"sv,
    "Vlas"sv,         "Boekweit"sv,   "Lavendel"sv,    "Tijm"sv,        "Rozemarijn"sv,  "Salie"sv,
    "Munt"sv,         "Venkel"sv,     "Kamille"sv,     "Dille"sv,
};
constexpr std::array ordinals{""sv,       "Tweede "sv,  "Derde "sv,   "Vierde "sv,  "Vijfde "sv,
                              "Zesde "sv, "Zevende "sv, "Achtste "sv, "Negende "sv, "Tiende "sv};
constexpr std::array mains{"laan"sv, "weg"sv, "singel"sv};
constexpr std::array sides{"straat"sv, "hof"sv, "dreef"sv, "plantsoen"sv};
constexpr std::array alleys{"pad"sv, "steeg"sv, "gang"sv};
constexpr std::array parks{"park"sv, "hout"sv};
constexpr std::array canals{"gracht"sv, "kade"sv, "vaart"sv};

std::span<const std::string_view> endingsOf(StreetKind kind) {
  switch (kind) {
  case StreetKind::main:
    return mains;
  case StreetKind::side:
    return sides;
  case StreetKind::alley:
    return alleys;
  case StreetKind::canal:
    return canals;
  }
  return sides;
}

/// Stems in an order of the seed; then the next ending, then "Tweede ".
std::string nameNumber(const DistrictPlan& plan, std::span<const std::string_view> endings,
                       std::uint32_t salt, std::size_t number) {
  std::array<std::size_t, stems.size()> order;
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return chance(plan, Matter::name, salt + static_cast<std::uint32_t>(i));
  });
  const std::string_view stem = stems[order[number % stems.size()]];
  const std::size_t round = number / stems.size();
  const std::string_view ending = endings[round % endings.size()];
  const std::size_t ordinal = round / endings.size();
  if (ordinal < ordinals.size()) return fmt::format("{}{}{}", ordinals[ordinal], stem, ending);
  return fmt::format("{}{} {}", stem, ending, ordinal + 1);
}

} // namespace

std::vector<std::string> streetNames(const Layout& layout) {
  std::vector<std::string> names(layout.names);
  std::array<std::size_t, 4> next{};
  if (layout.square) names[layout.squareName] = "Marktplein";
  constexpr std::uint32_t apart = 1000; // each kind has an order of stems of its own
  constexpr std::uint32_t parkSalt = 9 * apart;
  for (std::size_t i = 0; i < layout.parkNames.size(); ++i)
    names[layout.parkNames[i]] = nameNumber(layout.plan, parks, parkSalt, i);
  for (const Street& street : layout.streets) {
    if (street.name == noName || !names[street.name].empty()) continue;
    const auto kind = static_cast<std::uint32_t>(street.kind);
    names[street.name] = nameNumber(layout.plan, endingsOf(street.kind), kind * apart, next[kind]++);
  }
  return names;
}

} // namespace loopstad::twin::district
