// SPDX-License-Identifier: GPL-3.0-or-later
/// A binary glTF file as it is written, held against its own numbers while it is read.
///
///   const Glb glb = readGlb(file);
///   const auto places = glb.values<Glb::Vertex>(accessor);
#pragma once

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/vec.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

namespace loopstad::test {

struct Glb {
  using Vertex = std::array<float, 3>;

  nlohmann::json document;
  std::string binary;

  template <class Value>
  [[nodiscard]] std::vector<Value> values(std::size_t accessor) const {
    const nlohmann::json& a = document["accessors"][accessor];
    const nlohmann::json& view = document["bufferViews"][a["bufferView"].get<std::size_t>()];
    std::vector<Value> out(a["count"].get<std::size_t>());
    EXPECT_EQ(view["byteLength"], out.size() * sizeof(Value));
    EXPECT_LE(view["byteOffset"].get<std::size_t>() + out.size() * sizeof(Value), binary.size());
    EXPECT_EQ(view["byteOffset"].get<std::size_t>() % 4, 0U);
    std::memcpy(out.data(), binary.data() + view["byteOffset"].get<std::size_t>(),
                out.size() * sizeof(Value));
    return out;
  }

  /// Of all triangles of a mesh; positive when they close and face outward.
  [[nodiscard]] double volume_m3(std::size_t mesh) const {
    double sixfold = 0.0;
    for (const nlohmann::json& primitive : document["meshes"][mesh]["primitives"]) {
      const auto vertices = values<Vertex>(primitive["attributes"]["POSITION"].get<std::size_t>());
      const auto indices = values<std::uint32_t>(primitive["indices"].get<std::size_t>());
      EXPECT_EQ(indices.size() % 3, 0U);
      for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
        const auto at = [&](std::size_t k) {
          const Vertex& v = vertices.at(indices[i + k]);
          return Vec3{v[0], v[1], v[2]};
        };
        sixfold += dot(at(0), cross(at(1), at(2)));
      }
    }
    return sixfold / 6.0;
  }

  [[nodiscard]] const nlohmann::json* node(const std::string& name) const {
    for (const nlohmann::json& one : document["nodes"])
      if (one["name"] == name) return &one;
    return nullptr;
  }
};

[[nodiscard]] inline Glb readGlb(const std::filesystem::path& file) {
  const std::string bytes = *readTextFile(file);
  const auto wordAt = [&](std::size_t at) {
    std::uint32_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    return word;
  };
  EXPECT_EQ(bytes.substr(0, 4), "glTF");
  EXPECT_EQ(wordAt(4), 2U);
  EXPECT_EQ(wordAt(8), bytes.size());
  const std::size_t length = wordAt(12);
  EXPECT_EQ(length % 4, 0U);
  EXPECT_EQ(bytes.substr(16, 4), "JSON");
  Glb glb{nlohmann::json::parse(bytes.substr(20, length)), {}};
  if (20 + length == bytes.size()) return glb;
  EXPECT_EQ(wordAt(20 + length), bytes.size() - 28 - length);
  EXPECT_EQ(bytes.substr(24 + length, 4), std::string("BIN\0", 4));
  glb.binary = bytes.substr(28 + length);
  EXPECT_EQ(glb.document["buffers"][0]["byteLength"], glb.binary.size());
  return glb;
}

} // namespace loopstad::test
