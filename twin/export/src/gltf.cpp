// SPDX-License-Identifier: GPL-3.0-or-later
#include "gltf_meshes.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/twin/export/gltf.hpp>

#include <nlohmann/json.hpp>

#include <bit>
#include <limits>
#include <numeric>
#include <vector>

namespace loopstad::twin {
namespace {

using Json = nlohmann::ordered_json;

static_assert(std::endian::native == std::endian::little,
              "glTF is little-endian, and written as it lies in memory");

// Numbers of the specification (glTF 2.0, section 4.4 and 5).
constexpr std::uint32_t magic = 0x46546c67;     // "glTF"
constexpr std::uint32_t jsonChunk = 0x4e4f534a; // "JSON"
constexpr std::uint32_t binaryChunk = 0x004e4942;
constexpr int floats = 5126;
constexpr int unsignedInts = 5125;
constexpr int vertexBuffer = 34962;
constexpr int indexBuffer = 34963;

void append(std::string& bytes, std::uint32_t number) {
  bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

/// The binary part, and the views and accessors that say what is where in it.
class Buffers {
public:
  template <class Row>
  int add(const std::vector<Row>& rows, int target, Json accessor) {
    const std::size_t size = rows.size() * sizeof(Row);
    views_.push_back(
        {{"buffer", 0}, {"byteOffset", bytes_.size()}, {"byteLength", size}, {"target", target}});
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

Json primitiveOf(const GltfMesh& mesh, std::size_t material, Buffers& buffers) {
  std::array<float, 3> low = mesh.vertices.front();
  std::array<float, 3> high = low;
  for (const auto& vertex : mesh.vertices)
    for (std::size_t i = 0; i < 3; ++i) {
      low[i] = std::min(low[i], vertex[i]);
      high[i] = std::max(high[i], vertex[i]);
    }
  const int positions = buffers.add(mesh.vertices, vertexBuffer,
                                    {{"componentType", floats},
                                     {"count", mesh.vertices.size()},
                                     {"type", "VEC3"},
                                     {"min", low},
                                     {"max", high}});
  const int indices =
      buffers.add(mesh.indices, indexBuffer,
                  {{"componentType", unsignedInts}, {"count", mesh.indices.size()}, {"type", "SCALAR"}});
  return {{"attributes", {{"POSITION", positions}}}, {"indices", indices}, {"material", material}};
}

Json materialOf(const GltfMesh& mesh) {
  const auto& [red, green, blue] = mesh.colour;
  return {
      {"name", mesh.material},
      {"doubleSided", true},
      {"pbrMetallicRoughness",
       {{"baseColorFactor", {red, green, blue, 1.0}}, {"metallicFactor", 0.0}, {"roughnessFactor", 1.0}}}};
}

Json assetOf(const Twin& twin) {
  Json extras{{"title", twin.name}, {"axes", "x east, y up, z south; metres"}};
  if (twin.frame.placed) {
    extras["crs"] = "EPSG:7415";
    extras["origin_rd"] = {twin.frame.origin.x, twin.frame.origin.y};
  }
  return {
      {"version", "2.0"}, {"generator", "loopstad " + std::string(version())}, {"extras", std::move(extras)}};
}

/// Nodes without anything in them are left out: glTF knows no empty meshes.
Json documentOf(const Twin& twin, Buffers& buffers) {
  std::vector<Json> nodes;
  std::vector<Json> meshes;
  std::vector<Json> materials;
  for (const auto& [name, parts] :
       {std::pair{"buildings", buildingMeshes(twin)}, {"ground", groundMeshes(twin)}}) {
    std::vector<Json> primitives;
    for (const GltfMesh& part : parts) {
      if (part.indices.empty()) continue;
      primitives.push_back(primitiveOf(part, materials.size(), buffers));
      materials.push_back(materialOf(part));
    }
    if (primitives.empty()) continue;
    nodes.push_back({{"name", name}, {"mesh", meshes.size()}});
    meshes.push_back({{"name", name}, {"primitives", primitives}});
  }
  Json document{{"asset", assetOf(twin)}};
  if (nodes.empty()) return document;
  std::vector<std::size_t> shown(nodes.size());
  std::iota(shown.begin(), shown.end(), std::size_t{0});
  document["scene"] = 0;
  document["scenes"] = Json::array({{{"nodes", shown}}});
  document["nodes"] = nodes;
  document["meshes"] = meshes;
  document["materials"] = materials;
  buffers.describeIn(document);
  return document;
}

std::string padded(std::string text, char with) {
  text.resize((text.size() + 3) / 4 * 4, with);
  return text;
}

} // namespace

Status exportGltf(const Twin& twin, const std::filesystem::path& file) {
  Buffers buffers;
  const std::string json =
      padded(documentOf(twin, buffers).dump(-1, ' ', false, Json::error_handler_t::replace), ' ');
  const std::string& binary = buffers.bytes();
  const std::size_t size = 12 + 8 + json.size() + (binary.empty() ? 0 : 8 + binary.size());
  if (size > std::numeric_limits<std::uint32_t>::max())
    return dataError(file.string(), {}, tr("would be larger than 4 GB, which glTF cannot be"),
                     tr("build the twin of a smaller area with --bbox"));
  std::string out;
  out.reserve(size);
  for (const std::uint32_t number :
       {magic, 2U, static_cast<std::uint32_t>(size), static_cast<std::uint32_t>(json.size()), jsonChunk})
    append(out, number);
  out += json;
  if (!binary.empty()) {
    append(out, static_cast<std::uint32_t>(binary.size()));
    append(out, binaryChunk);
    out += binary;
  }
  return writeTextFile(file, out);
}

} // namespace loopstad::twin
