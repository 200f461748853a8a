// SPDX-License-Identifier: GPL-3.0-or-later
/// The binary part of a glTF file, and what is where in it.
///
///   Buffers buffers;
///   const int positions = buffers.add(mesh.vertices, vertexBuffer, {{"componentType", floats}, ...});
///   buffers.describeIn(document);                           // accessors, bufferViews and buffers
#pragma once

#include <nlohmann/json.hpp>

#include <bit>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::twin {

using Json = nlohmann::ordered_json;

static_assert(std::endian::native == std::endian::little,
              "glTF is little-endian, and written as it lies in memory");

class Buffers {
public:
  /// The accessor. The target says what a graphics card does with the rows; nothing for those of extensions.
  template <class Row>
  int add(const std::vector<Row>& rows, std::optional<int> target, Json accessor) {
    const std::size_t size = rows.size() * sizeof(Row);
    Json view{{"buffer", 0}, {"byteOffset", bytes_.size()}, {"byteLength", size}};
    if (target) view["target"] = *target;
    views_.push_back(std::move(view));
    bytes_.append(reinterpret_cast<const char*>(rows.data()), size);
    accessor["bufferView"] = views_.size() - 1;
    accessors_.push_back(std::move(accessor));
    return static_cast<int>(accessors_.size()) - 1;
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  void describeIn(Json& document) const {
    document["accessors"] = accessors_;
    document["bufferViews"] = views_;
    document["buffers"] = Json::array({{{"byteLength", bytes_.size()}}});
  }

private:
  std::string bytes_; // floats and unsigned integers of four bytes: always aligned
  Json views_ = Json::array();
  Json accessors_ = Json::array();
};

} // namespace loopstad::twin
