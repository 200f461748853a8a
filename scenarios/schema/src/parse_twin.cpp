// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.hpp"
#include "parse_parts.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loopstad::scenarios {
namespace {

constexpr std::array plainKinds{PlainKind::walkable, PlainKind::obstacle, PlainKind::wall,
                                PlainKind::door,     PlainKind::stairs,   PlainKind::exit,
                                PlainKind::zone,     PlainKind::building};

void parseKind(const Field& field, PlainKind& kind) {
  std::string word = name(PlainKind::walkable);
  field.read(word);
  const auto found = std::ranges::find(plainKinds, word, [](PlainKind k) { return std::string(name(k)); });
  if (found != plainKinds.end()) {
    kind = *found;
    return;
  }
  std::vector<std::string> known;
  for (const PlainKind k : plainKinds) known.emplace_back(name(k));
  field.problem(tr("\"{}\" is not known", word), suggestion(word, known));
}

PlainSpec parsePlain(const Field& field) {
  PlainSpec spec;
  if (!field.allow(keys::plain)) return spec;
  parseKind(field["kind"], spec.kind);
  field["name"].read(spec.name);
  field["wkt"].read(spec.wkt);
  field["level"].read(spec.level);
  field["to_level"].read(spec.toLevel);
  field["width_m"].read(spec.width_m, notNegative);
  field["speed_factor"].read(spec.speedFactor, {.low = 0.0, .high = 1.0, .lowExcluded = true});
  field["wheelchair"].read(spec.wheelchair);
  if (spec.wkt.empty())
    field["wkt"].problem(tr("is missing"), tr("give its shape, such as POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0))"));
  if (spec.kind == PlainKind::stairs && !spec.toLevel)
    field["to_level"].problem(tr("is missing: stairs lead somewhere"),
                              tr("give the storey at their upper end"));
  return spec;
}

} // namespace

const char* name(PlainKind kind) {
  switch (kind) {
  case PlainKind::walkable:
    return "walkable";
  case PlainKind::obstacle:
    return "obstacle";
  case PlainKind::wall:
    return "wall";
  case PlainKind::door:
    return "door";
  case PlainKind::stairs:
    return "stairs";
  case PlainKind::exit:
    return "exit";
  case PlainKind::zone:
    return "zone";
  case PlainKind::building:
    return "building";
  }
  return "";
}

void parseText(const Field& field, LocalText& text) {
  if (!field.isMap()) {
    field.read(text.en);
    return;
  }
  field.allow(keys::text);
  field["en"].read(text.en);
  field["nl"].read(text.nl);
}

void parseTwin(const Field& field, TwinSpec& twin) {
  if (!field) {
    field.problem(tr("is missing: there is no city to walk in"), tr("give \"twin: {sources: [...]}\""));
    return;
  }
  if (!field.allow(keys::twin)) return;
  for (const std::string& source : field["sources"].texts()) twin.sources.emplace_back(source);
  for (const Field& item : field["plain"].items()) twin.plain.push_back(parsePlain(item));
  field["open_yards"].read(twin.openYards);
  const Field crop = field["crop_rd"];
  if (const auto box = crop.numbers(4, tr("[west, south, east, north] in RD metres")); !box.empty()) {
    twin.crop = Box2{{box[0], box[1]}, {box[2], box[3]}};
    if (box[0] >= box[2] || box[1] >= box[3])
      crop.problem(tr("is an empty box"),
                   tr("write [west, south, east, north] with west < east and south < north"));
  }
  if (twin.sources.empty() && twin.plain.empty())
    field["sources"].problem(tr("is missing: there is no city to walk in"),
                             tr("name files or folders with BGT, BAG or plain geometry, or a .twin.h5"));
}

} // namespace loopstad::scenarios
