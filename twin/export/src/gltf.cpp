// SPDX-License-Identifier: GPL-3.0-or-later
#include "gltf_buffers.hpp"
#include "gltf_meshes.hpp"
#include "gltf_street.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/twin/export/gltf.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <vector>

namespace loopstad::twin {
namespace {

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

constexpr const char* instancing = "EXT_mesh_gpu_instancing";

/// What a document is put together from. Meshes without anything in them are left out: glTF knows none.
class Scene {
public:
  explicit Scene(Buffers& buffers) : buffers_(buffers) {}

  void add(const char* name, const std::vector<GltfMesh>& parts) {
    if (const auto mesh = addMesh(name, parts)) nodes_.push_back({{"name", name}, {"mesh", *mesh}});
  }
  /// Nodes of one shape share its mesh.
  void add(const GltfInstances& some) {
    const auto [known, isNew] = meshOf_.try_emplace(some.shape);
    if (isNew) known->second = addMesh(unitShape(some.shape).name, unitMeshes(some.shape));
    const char* const kind = name(some.kind);
    const auto rows = [&](const std::vector<std::array<float, 3>>& values) {
      return buffers_.add(values, std::nullopt,
                          {{"componentType", floats}, {"count", values.size()}, {"type", "VEC3"}});
    };
    const int translations = rows(some.translations);
    const int scales = rows(some.scales);
    nodes_.push_back(
        {{"name", some.type.empty() ? std::string(kind) : fmt::format("{} {}", kind, some.type)},
         {"mesh", known->second.value()},
         {"extensions", {{instancing, {{"attributes", {{"TRANSLATION", translations}, {"SCALE", scales}}}}}}},
         {"extras", {{"kind", kind}, {"type", some.type}, {"count", some.translations.size()}}}});
  }
  void describeIn(Json& document) const {
    if (nodes_.empty()) return;
    if (!meshOf_.empty()) document["extensionsUsed"] = Json::array({instancing});
    std::vector<std::size_t> shown(nodes_.size());
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    document["scene"] = 0;
    document["scenes"] = Json::array({{{"nodes", shown}}});
    document["nodes"] = nodes_;
    document["meshes"] = meshes_;
    document["materials"] = materials_;
    buffers_.describeIn(document);
  }

private:
  std::optional<std::size_t> addMesh(const char* name, const std::vector<GltfMesh>& parts) {
    std::vector<Json> primitives;
    for (const GltfMesh& part : parts) {
      if (part.indices.empty()) continue;
      const auto [material, isNew] = materialOf_.try_emplace(part.material, materials_.size());
      if (isNew) materials_.push_back(materialOf(part));
      primitives.push_back(primitiveOf(part, material->second, buffers_));
    }
    if (primitives.empty()) return std::nullopt;
    meshes_.push_back({{"name", name}, {"primitives", primitives}});
    return meshes_.size() - 1;
  }

  Buffers& buffers_;
  std::vector<Json> nodes_;
  std::vector<Json> meshes_;
  std::vector<Json> materials_;
  std::map<std::string, std::size_t> materialOf_; ///< by name
  std::map<StreetShape, std::optional<std::size_t>> meshOf_;
};

Json documentOf(const Twin& twin, Buffers& buffers) {
  const GroundUnder ground(twin.terrain);
  Scene scene(buffers);
  scene.add("buildings", buildingMeshes(twin));
  scene.add("ground", groundMeshes(twin));
  scene.add("barriers", barrierMeshes(twin, ground));
  scene.add("rails", railMeshes(twin, ground));
  scene.add("outlined objects", outlineMeshes(twin));
  for (const GltfInstances& some : streetInstances(twin)) scene.add(some);
  Json document{{"asset", assetOf(twin)}};
  scene.describeIn(document);
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
