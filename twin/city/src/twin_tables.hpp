// SPDX-License-Identifier: GPL-3.0-or-later
/// Tables of a twin file: a group with one column per field of a struct. A list of fields serves both ways.
///
///   template <class Table> void buildingFields(Table& t) { t.text("id", &Building::id); ... }
///   TableWriter writer(file, "buildings", twin.buildings);
///   buildingFields(writer);
#pragma once

#include "packed_columns.hpp"

#include <loopstad/base/id.hpp>
#include <loopstad/base/text.hpp>

#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>

namespace loopstad::twin {

template <class Row>
class TableWriter {
public:
  TableWriter(const hdf5::Handle& parent, const std::string& name, const std::vector<Row>& rows)
      : group_(hdf5::createGroup(parent, name)), rows_(rows) {
    hdf5::setAttribute(group_, "rows", static_cast<std::uint64_t>(rows.size()));
  }

  template <class Stored, class Field>
  void number(const char* name, Field Row::*field) {
    std::vector<Stored> values;
    values.reserve(rows_.size());
    for (const Row& row : rows_) values.push_back(static_cast<Stored>(row.*field));
    hdf5::writeColumn(group_, name, values);
  }
  /// An enum with `count` values.
  template <class Field>
  void choice(const char* name, Field Row::*field, std::size_t) {
    number<std::uint8_t>(name, field);
  }
  void maybe(const char* name, std::optional<int> Row::*field) {
    std::vector<std::int32_t> values;
    for (const Row& row : rows_) values.push_back((row.*field).value_or(missing));
    hdf5::writeColumn(group_, name, values);
  }
  template <class Tag>
  void id(const char* name, Id<Tag> Row::*field) {
    std::vector<std::uint32_t> values;
    for (const Row& row : rows_) values.push_back((row.*field).value());
    hdf5::writeColumn(group_, name, values);
  }
  template <class Vec>
  void vec(const char* name, Vec Row::*field) {
    std::vector<Vec> values;
    for (const Row& row : rows_) values.push_back(row.*field);
    hdf5::writeDataset(group_, name, hdf5::storedType<double>(), hdf5::memoryType<double>(),
                       {values.size(), sizeof(Vec) / sizeof(double)}, values.data());
  }
  void text(const char* name, std::string Row::*field) { packed::writeTexts(group_, name, column(field)); }
  void line(const char* name, Line Row::*field) { packed::writeLines(group_, name, column(field)); }
  void polygon(const char* name, Polygon Row::*field) { packed::writePolygons(group_, name, column(field)); }
  void texts(const char* name, std::vector<std::string> Row::*field) {
    lists(name, field, packed::writeTexts);
  }
  void polygons(const char* name, std::vector<Polygon> Row::*field) {
    lists(name, field, packed::writePolygons);
  }
  void shells(const char* name, std::vector<Shell> Row::*field) { lists(name, field, packed::writeShells); }

  static constexpr std::int32_t missing = std::numeric_limits<std::int32_t>::min();

private:
  template <class Field>
  std::vector<Field> column(Field Row::*field) const {
    std::vector<Field> values;
    values.reserve(rows_.size());
    for (const Row& row : rows_) values.push_back(row.*field);
    return values;
  }
  template <class Item, class Write>
  void lists(const char* name, std::vector<Item> Row::*field, Write write) {
    std::vector<Item> items;
    packed::Ends ends;
    for (const Row& row : rows_) {
      items.insert(items.end(), (row.*field).begin(), (row.*field).end());
      ends.push_back(static_cast<std::uint32_t>(items.size()));
    }
    const hdf5::Handle group = hdf5::createGroup(group_, name);
    write(group, "items", items);
    hdf5::writeColumn(group, "ends", ends);
  }

  hdf5::Handle group_;
  const std::vector<Row>& rows_;
};

template <class Row>
class TableReader {
public:
  TableReader(const hdf5::Handle& parent, const std::string& name, std::vector<Row>& rows)
      : group_(hdf5::openGroup(parent, name)), rows_(rows), name_(name) {
    count_ = hdf5::attribute<std::uint64_t>(group_, "rows");
    if (count_ >= std::numeric_limits<std::uint32_t>::max())
      throw hdf5::Failure(name, tr("has too many rows"));
  }

  template <class Stored, class Field>
  void number(const char* name, Field Row::*field) {
    const std::vector<Stored> values = hdf5::readColumn<Stored>(group_, name);
    requireRows(values.size(), name);
    for (std::size_t i = 0; i < values.size(); ++i) {
      if constexpr (std::is_floating_point_v<Stored>)
        if (!std::isfinite(values[i]))
          throw hdf5::Failure(name_ + "/" + name, tr("has a value that is no number"));
      rows_[i].*field = static_cast<Field>(values[i]);
    }
  }
  template <class Field>
  void choice(const char* name, Field Row::*field, std::size_t count) {
    number<std::uint8_t>(name, field);
    for (const Row& row : rows_)
      if (static_cast<std::size_t>(row.*field) >= count)
        throw hdf5::Failure(name_ + "/" + name, tr("has a value that this version does not know"));
  }
  void maybe(const char* name, std::optional<int> Row::*field) {
    const auto values = hdf5::readColumn<std::int32_t>(group_, name);
    requireRows(values.size(), name);
    for (std::size_t i = 0; i < values.size(); ++i)
      if (values[i] != TableWriter<Row>::missing) rows_[i].*field = values[i];
  }
  template <class Tag>
  void id(const char* name, Id<Tag> Row::*field) {
    const auto values = hdf5::readColumn<std::uint32_t>(group_, name);
    requireRows(values.size(), name);
    for (std::size_t i = 0; i < values.size(); ++i) rows_[i].*field = Id<Tag>(values[i]);
  }
  template <class Vec>
  void vec(const char* name, Vec Row::*field) {
    constexpr std::size_t width = sizeof(Vec) / sizeof(double);
    const std::size_t numbers = hdf5::elements(group_, name);
    requireRows(numbers % width == 0 ? numbers / width : count_ + 1, name);
    std::vector<Vec> values(count_);
    hdf5::readDataset(group_, name, hdf5::memoryType<double>(), values.data());
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (!std::isfinite(squaredLength(flat(values[i]))))
        throw hdf5::Failure(name_ + "/" + name, tr("has a value that is no number"));
      rows_[i].*field = values[i];
    }
  }
  void text(const char* name, std::string Row::*field) { take(name, field, packed::readTexts(group_, name)); }
  void line(const char* name, Line Row::*field) { take(name, field, packed::readLines(group_, name)); }
  void polygon(const char* name, Polygon Row::*field) {
    take(name, field, packed::readPolygons(group_, name));
  }
  void texts(const char* name, std::vector<std::string> Row::*field) {
    lists(name, field, packed::readTexts);
  }
  void polygons(const char* name, std::vector<Polygon> Row::*field) {
    lists(name, field, packed::readPolygons);
  }
  void shells(const char* name, std::vector<Shell> Row::*field) { lists(name, field, packed::readShells); }

private:
  static Vec2 flat(Vec2 v) { return v; }
  static Vec2 flat(Vec3 v) { return {v.x, v.y + v.z}; }

  /// Rows are made once a column is there for them: how many there are is easily said.
  void requireRows(std::size_t count, const char* name) {
    if (count != count_)
      throw hdf5::Failure(name_ + "/" + name, tr("has another number of rows than its table"));
    rows_.resize(count_);
  }
  template <class Field>
  void take(const char* name, Field Row::*field, std::vector<Field> values) {
    requireRows(values.size(), name);
    for (std::size_t i = 0; i < values.size(); ++i) rows_[i].*field = std::move(values[i]);
  }
  template <class Item, class Read>
  void lists(const char* name, std::vector<Item> Row::*field, Read read) {
    const hdf5::Handle group = hdf5::openGroup(group_, name);
    std::vector<Item> items = read(group, "items");
    const auto ends = hdf5::readColumn<std::uint32_t>(group, "ends");
    requireRows(ends.size(), name);
    packed::requireEnds(ends, items.size(), name_ + "/" + name);
    for (std::size_t i = 0; i < ends.size(); ++i)
      for (std::size_t k = packed::beginOf(ends, i); k < ends[i]; ++k)
        (rows_[i].*field).push_back(std::move(items[k]));
  }

  hdf5::Handle group_;
  std::vector<Row>& rows_;
  std::string name_;
  std::uint64_t count_ = 0;
};

} // namespace loopstad::twin
