// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin_facts.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace loopstad::cli {
namespace {

double faceArea_m2(const twin::SurfaceMesh& mesh, std::size_t face) {
  const auto& [a, b, c] = mesh.faces[face];
  const auto doubled = static_cast<double>(orientation(mesh.vertices[a], mesh.vertices[b], mesh.vertices[c]));
  return doubled / (2.0 * fixedUnitsPerMetre * fixedUnitsPerMetre);
}

void addSurface(const twin::SurfaceMesh& mesh, TwinFacts& facts) {
  facts.faces = mesh.faces.size();
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    const double area = faceArea_m2(mesh, f);
    facts.walkable_m2[twin::name(mesh.surfaceClasses[mesh.classes[f]].kind)] += area;
    facts.sheets_m2[mesh.sheets[f]] += area;
    facts.walkableTotal_m2 += area;
  }
}

void addPlaces(const std::vector<twin::Place>& places, TwinFacts& facts) {
  for (const twin::Place& place : places) facts.places[place.kind].push_back(place.name);
  for (auto& [kind, names] : facts.places) {
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
  }
}

std::size_t total(const std::map<std::string, std::size_t>& counts) {
  std::size_t sum = 0;
  for (const auto& [name, count] : counts) sum += count;
  return sum;
}

template <class... Args>
void line(std::string& text, const char* label, fmt::format_string<Args...> format, Args&&... args) {
  // Labels hold letters of one column each, but not of one byte each: widths count characters.
  std::size_t columns = 0;
  for (const char* c = label; *c != '\0'; ++c) columns += (*c & 0xc0) != 0x80 ? 1U : 0U;
  constexpr std::size_t width = 22;
  text += fmt::format("{}{:{}}{}\n", label, "", columns < width ? width - columns : 1,
                      fmt::format(format, std::forward<Args>(args)...));
}

} // namespace

TwinFacts factsOf(const twin::Twin& twin) {
  TwinFacts facts;
  facts.name = twin.name;
  facts.frame = twin.frame;
  const Box2 local = bounds(twin);
  if (!local.empty()) facts.extent_rd = {twin.frame.toRd(local.min), twin.frame.toRd(local.max)};
  facts.sources = twin.sources;
  addSurface(twin.surface, facts);
  facts.buildings = twin.buildings.size();
  for (const twin::Building& building : twin.buildings) {
    ++facts.lods[building.lod];
    facts.dwellings += building.units;
    facts.footprint_m2 += area_m2(building.footprint);
  }
  facts.doors = twin.doors.size();
  facts.barriers = twin.barriers.size();
  for (const twin::Barrier& barrier : twin.barriers) facts.barriers_m += twin::length_m(barrier.line);
  facts.tracks = twin.tracks.size();
  for (const twin::Track& track : twin.tracks) facts.tracks_m += twin::length_m(track.line);
  for (const twin::CityObject& object : twin.objects) ++facts.objects[twin::name(object.kind)];
  addPlaces(twin.places, facts);
  return facts;
}

std::string asText(const TwinFacts& facts) {
  std::string text;
  line(text, tr("Twin"), "{}", facts.name);
  const Vec2 size = facts.extent_rd.size();
  if (!facts.extent_rd.empty())
    line(text, tr("Extent"), "{:.0f} x {:.0f} m, {} {:.0f} {:.0f} .. {:.0f} {:.0f}", size.x, size.y,
         facts.frame.placed ? "RD" : tr("own metres"), facts.extent_rd.min.x, facts.extent_rd.min.y,
         facts.extent_rd.max.x, facts.extent_rd.max.y);
  for (const twin::Source& source : facts.sources)
    line(text, tr("Source"), "{} ({}{}{}), sha256 {:.12}...", source.name, source.format,
         source.date.empty() ? "" : ", ", source.date, source.sha256);
  line(text, tr("Walkable"), "{:.2f} ha, {} {}", facts.walkableTotal_m2 / 1e4, facts.faces, tr("faces"));
  for (const auto& [kind, area] : facts.walkable_m2) line(text, "", "{:>12.1f} m2  {}", area, kind);
  for (const auto& [sheet, area] : facts.sheets_m2)
    line(text, "", "{:>12.1f} m2  {} {}", area, tr("level"), sheet);
  line(text, tr("Buildings"), "{} ({:.2f} ha), {} {}", facts.buildings, facts.footprint_m2 / 1e4,
       facts.dwellings, tr("units with an address"));
  for (const auto& [lod, count] : facts.lods) line(text, "", "{:>6} LoD {}", count, lod);
  line(text, tr("Doors"), "{}", facts.doors);
  if (!facts.objects.empty()) line(text, tr("In the street"), "{}", total(facts.objects));
  for (const auto& [kind, count] : facts.objects) line(text, "", "{:>6} {}", count, kind);
  if (facts.barriers > 0)
    line(text, tr("Fences and hedges"), "{}, {:.0f} m", facts.barriers, facts.barriers_m);
  if (facts.tracks > 0) line(text, tr("Tracks"), "{}, {:.0f} m", facts.tracks, facts.tracks_m);
  for (const auto& [kind, names] : facts.places)
    line(text, tr("Places"), "{}: {}", kind, fmt::join(names, ", "));
  return text;
}

std::string asJson(const TwinFacts& facts) {
  nlohmann::ordered_json json;
  json["name"] = facts.name;
  json["crs"] = facts.frame.placed ? "EPSG:7415" : "";
  json["origin_rd"] = {facts.frame.origin.x, facts.frame.origin.y};
  if (!facts.extent_rd.empty())
    json["extent_rd"] = {facts.extent_rd.min.x, facts.extent_rd.min.y, facts.extent_rd.max.x,
                         facts.extent_rd.max.y};
  for (const twin::Source& s : facts.sources)
    json["sources"].push_back(
        {{"name", s.name}, {"format", s.format}, {"date", s.date}, {"sha256", s.sha256}});
  json["walkable_m2"] = facts.walkableTotal_m2;
  json["walkable_by_kind_m2"] = facts.walkable_m2;
  for (const auto& [sheet, area] : facts.sheets_m2)
    json["walkable_by_level_m2"][std::to_string(sheet)] = area;
  json["faces"] = facts.faces;
  json["buildings"] = facts.buildings;
  json["buildings_by_lod"] = facts.lods;
  json["footprint_m2"] = facts.footprint_m2;
  json["units"] = facts.dwellings;
  json["doors"] = facts.doors;
  json["barriers"] = facts.barriers;
  json["barriers_m"] = facts.barriers_m;
  json["tracks"] = facts.tracks;
  json["tracks_m"] = facts.tracks_m;
  json["objects"] = facts.objects;
  json["places"] = facts.places;
  return json.dump(2);
}

} // namespace loopstad::cli
