// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"
#include "islands.hpp"
#include "sheet_edges.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// An end faces along the flight, a side across it: what lies between is an oblique end, still within 60
/// degrees.
constexpr double facing = 0.5;
/// Shares of length that cancel out leave no direction.
constexpr double leastDirection_m = 1e-3;

/// An edge of a flight beyond which a floor lies.
struct Contact {
  DirectedEdge edge; ///< the stairs on the left
  std::size_t floor; ///< index into sheets
  bool top;
  Vec2 outward; ///< normal times length
};

struct Rim {
  std::uint32_t flight; ///< label
  Vec2 outward;
};

std::map<DirectedEdge, Rim> rimsOf(const SheetMesh& stairs, const Ground& ground) {
  std::map<DirectedEdge, Rim> rims;
  for (std::uint32_t face = 0; face < stairs.faces.size(); ++face)
    for (std::size_t e = 0; e < 3; ++e)
      if (isWalkable(stairs, ground, face) && !isWalkable(stairs, ground, stairs.neighbours[face][e])) {
        const Vec2 along = toMetres(corner(stairs, face, next(e))) - toMetres(corner(stairs, face, e));
        rims[edgeOf(stairs, face, e)] = {stairs.labels[face], -perpendicular(along)};
      }
  return rims;
}

/// Contacts of every flight of a sheet of stairs with the floors of its two levels.
std::map<std::uint32_t, std::vector<Contact>> contactsOf(std::span<const SheetMesh> sheets, std::size_t s,
                                                         const Ground& ground) {
  std::map<std::uint32_t, std::vector<Contact>> contacts;
  const std::map<DirectedEdge, Rim> rims = rimsOf(sheets[s], ground);
  for (std::size_t o = 0; o < sheets.size(); ++o) {
    const SheetMesh& floor = sheets[o];
    const bool top = floor.sheet == SheetKey(sheets[s].sheet.top);
    if (!top && floor.sheet != SheetKey(sheets[s].sheet.level)) continue;
    for (std::uint32_t face = 0; face < floor.faces.size(); ++face) {
      if (!isWalkable(floor, ground, face)) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        const auto [a, b] = edgeOf(floor, face, e);
        if (const auto rim = rims.find({b, a}); rim != rims.end())
          contacts[rim->second.flight].push_back({{b, a}, o, top, rim->second.outward});
      }
    }
  }
  return contacts;
}

/// Where up is: towards the floor above, away from the one below.
Vec2 ascent(const std::vector<Contact>& contacts) {
  Vec2 up;
  for (const Contact& contact : contacts) up += contact.top ? contact.outward : -contact.outward;
  return up;
}

} // namespace

std::vector<Seam> findStairEnds(std::span<const SheetMesh> sheets, const Ground& ground, const Twin& twin,
                                BuildReport& report) {
  std::vector<Seam> seams;
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    if (!sheets[s].sheet.isStairs()) continue;
    for (const auto& [flight, contacts] : contactsOf(sheets, s, ground)) {
      const std::string& id = twin.ground[ground.labels[flight].stairs].id;
      const Vec2 up = ascent(contacts);
      if (length(up) < leastDirection_m) {
        report.add(
            {Finding::note, surfaceSource, id, translatable("stairs that do not tell which end is up"), {}});
        continue;
      }
      std::array<std::size_t, 2> ends{0, 0};
      for (const Contact& contact : contacts) {
        const double faces = dot(normalized(contact.outward), normalized(up));
        if (contact.top ? faces < facing : faces > -facing) continue;
        ++ends[contact.top ? 1 : 0];
        seams.push_back({contact.edge.first, contact.edge.second, s, contact.floor});
      }
      if (ends[0] == 0 || ends[1] == 0)
        report.add(
            {Finding::note, surfaceSource, id, translatable("stairs with a floor at one end only"), {}});
    }
  }
  return seams;
}

} // namespace loopstad::twin::build
