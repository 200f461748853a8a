// SPDX-License-Identifier: GPL-3.0-or-later
/// Tables that GDAL reads, from memory: nothing appears beside the data, and a read-only folder is no
/// trouble.
///
///   Result<OgrDataset> data = OgrDataset::open(content, "LVBAG");
///   for (int i = 0; i < data->layerCount(); ++i) {
///     OgrLayer layer = data->layer(i);
///     while (layer.next()) use(layer.text("identificatie"), layer.shape(0.01));
///   }
///   if (Status s = data->finish(); !s) return s.error();    // what GDAL complained about while reading
///
/// Some formats keep all layers in one stream (OpenStreetMap): nextRow() goes through it in the order of the
/// file. Columns are asked for by fieldKey(). Geometries in another named system than RD New are brought
/// there by PROJ.
#pragma once

#include "reading.hpp"
#include "shape.hpp"
#include "to_rd.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::io {

class OgrLayer {
public:
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] bool has(std::string_view key) const { return column(key) >= 0; }
  /// Keys of all columns, in their order.
  [[nodiscard]] const std::vector<std::string>& keys() const { return keys_; }
  /// Name of the system that its geometries were brought to RD New from; empty when they were in it.
  [[nodiscard]] const std::string& movedFrom() const { return movedFrom_; }
  [[nodiscard]] bool srsNamed() const { return srsNamed_; }

  /// To the next row; false after the last one.
  bool next();
  /// A box in RD New round the one that the source states for its data; empty where it states none.
  [[nodiscard]] Box2 statedExtent() const;
  /// Of the row at hand, trimmed; empty for null, "null", and columns that are not there. Dates as
  /// 2020-09-15.
  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::string text(std::size_t column) const;
  /// A list column, or a text such as "(2:a,b)" or "a,b".
  [[nodiscard]] std::vector<std::string> list(std::string_view key) const;
  [[nodiscard]] Shape shape(double arcDeviation_m) const;

private:
  friend class OgrDataset;
  struct Row;
  explicit OgrLayer(void* handle);
  [[nodiscard]] int column(std::string_view key) const;

  void* handle_;
  std::string name_;
  std::string movedFrom_;
  bool srsNamed_ = false;
  std::vector<std::string> keys_;
  std::shared_ptr<Row> row_;
  ToRd toRd_;
};

class OgrDataset {
public:
  /// driver: GDAL's short name: "SQLite", "GPKG", "LVBAG", "GeoJSON", "OSM". options: of that driver,
  /// "KEY=value". The content must outlive the dataset.
  [[nodiscard]] static Result<OgrDataset> open(const Content& content, const char* driver,
                                               const std::vector<std::string>& options = {});

  [[nodiscard]] int layerCount() const;
  [[nodiscard]] OgrLayer layer(int i) const;
  /// The layer that the next row of the stream is in, which stands on that row; null after the last one.
  [[nodiscard]] OgrLayer* nextRow();
  /// What the driver told for debugging: see GdalFailure.
  [[nodiscard]] const std::vector<std::string>& remarks() const;
  /// An error when GDAL reported one since open().
  [[nodiscard]] Status finish() const;

private:
  struct Open;
  explicit OgrDataset(std::shared_ptr<Open> open) : open_(std::move(open)) {}
  std::shared_ptr<Open> open_;
};

} // namespace loopstad::twin::io
