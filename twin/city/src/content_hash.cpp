// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin_layout.hpp"

#include <loopstad/base/fingerprint.hpp>
#include <loopstad/twin/content_hash.hpp>

#include <span>

namespace loopstad::twin {
namespace {

void add(Fingerprint& print, std::uint64_t number) { print.add(std::as_bytes(std::span(&number, 1))); }

/// Lengths go in too: "ab", "c" is another list than "a", "bc".
template <class Value>
void addAll(Fingerprint& print, const std::vector<Value>& values) {
  static_assert(
      std::is_trivially_copyable_v<Value>); // and without gaps: numbers, and arrays and vectors of them
  add(print, values.size());
  print.add(std::as_bytes(std::span(values)));
}
void add(Fingerprint& print, const std::string& text) {
  add(print, text.size());
  print.add(std::as_bytes(std::span(text)));
}
void add(Fingerprint& print, const Line& line) { addAll(print, line); }
void add(Fingerprint& print, const Polygon& polygon) {
  addAll(print, polygon.outer);
  add(print, polygon.holes.size());
  for (const auto& hole : polygon.holes) addAll(print, hole);
}
void add(Fingerprint& print, const Shell& shell) {
  add(print, shell.surfaces.size());
  for (const ShellSurface& surface : shell.surfaces) {
    add(print, static_cast<std::uint64_t>(surface.role));
    add(print, surface.rings.size());
    for (const Ring3& ring : surface.rings) addAll(print, ring);
  }
}

/// A table as TableWriter writes it, into a hash.
template <class Row>
class TableHasher {
public:
  TableHasher(Fingerprint& print, const std::string& name, const std::vector<Row>& rows)
      : print_(print), rows_(rows) {
    add(print_, name);
    add(print_, rows.size());
  }

  template <class Stored, class Field>
  void number(const char*, Field Row::*field) {
    std::vector<Stored> values;
    values.reserve(rows_.size());
    for (const Row& row : rows_) values.push_back(static_cast<Stored>(row.*field));
    addAll(print_, values);
  }
  template <class Field>
  void choice(const char* name, Field Row::*field, std::size_t) {
    number<std::uint8_t>(name, field);
  }
  void maybe(const char*, std::optional<int> Row::*field) {
    for (const Row& row : rows_) {
      add(print_, (row.*field).has_value());
      add(print_, static_cast<std::uint64_t>((row.*field).value_or(0)));
    }
  }
  template <class Tag>
  void id(const char*, Id<Tag> Row::*field) {
    for (const Row& row : rows_) add(print_, (row.*field).value());
  }
  template <class Vec>
  void vec(const char*, Vec Row::*field) {
    std::vector<Vec> values;
    for (const Row& row : rows_) values.push_back(row.*field);
    addAll(print_, values);
  }
  void text(const char*, std::string Row::*field) { each(field); }
  void line(const char*, Line Row::*field) { each(field); }
  void polygon(const char*, Polygon Row::*field) { each(field); }
  void texts(const char*, std::vector<std::string> Row::*field) { lists(field); }
  void polygons(const char*, std::vector<Polygon> Row::*field) { lists(field); }
  void shells(const char*, std::vector<Shell> Row::*field) { lists(field); }

private:
  template <class Field>
  void each(Field Row::*field) {
    for (const Row& row : rows_) add(print_, row.*field);
  }
  template <class Item>
  void lists(std::vector<Item> Row::*field) {
    for (const Row& row : rows_) {
      add(print_, (row.*field).size());
      for (const Item& item : row.*field) add(print_, item);
    }
  }

  Fingerprint& print_;
  const std::vector<Row>& rows_;
};

void addMesh(Fingerprint& print, const SurfaceMesh& mesh) {
  addAll(print, mesh.vertices);
  addAll(print, mesh.heights_m);
  addAll(print, mesh.faces);
  addAll(print, mesh.neighbours);
  addAll(print, mesh.boundaries);
  addAll(print, mesh.sheets);
  addAll(print, mesh.classes);
}

void addTerrain(Fingerprint& print, const Terrain& terrain) {
  addAll(print, terrain.vertices);
  addAll(print, terrain.heights_m);
  addAll(print, terrain.faces);
  addAll(print, terrain.classes);
  addAll(print, terrain.levels);
  addAll(print, terrain.holes);
  addAll(print, terrain.walls);
  add(print, terrain.assumed);
}

} // namespace

std::uint64_t contentHash(const Twin& twin) {
  Fingerprint print;
  add(print, twin.name);
  add(print, twin.frame.placed);
  addAll(print, std::vector<Vec2>{twin.frame.origin});
  addMesh(print, twin.surface);
  addTerrain(print, twin.terrain);
  tables<TableHasher>(print, print, twin);
  return print.value();
}

} // namespace loopstad::twin
