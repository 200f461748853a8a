// SPDX-License-Identifier: GPL-3.0-or-later
/// A twin as binary glTF 2.0, for game engines, Blender and viewers in a browser.
///
///   if (Status s = exportGltf(twin, "otterlo.glb"); !s) return s.error();
///
/// Nodes "buildings", "ground", "barriers", "rails", "outlined objects", and one for each type of tree, pole
/// or furniture, whose instances share a mesh (extension EXT_mesh_gpu_instancing: three.js, Babylon.js,
/// Cesium and Blender read it). In metres: x east, y up, z south, as glTF wants it. Where the origin lies in
/// RD New (EPSG:28992), and that heights are NAP, stands in asset.extras. Triangles without normals: viewers
/// shade them flat. Written with 32-bit floats: within 1 mm up to 11 km from the origin.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/twin.hpp>

#include <filesystem>

namespace loopstad::twin {

[[nodiscard]] Status exportGltf(const Twin& twin, const std::filesystem::path& file);

} // namespace loopstad::twin
