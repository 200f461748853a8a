// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a raster of heights shows the bare ground or what stands on it, by the names that are in use: the
/// sheets of the AHN (M_37EN1.TIF and M5_37EN1.TIF are ground, R_37EN1.TIF is roofs) and the words DTM and
/// DSM in the file's name or its folder's.
///
///   heightKindNamed("ahn/2023_R_37EN1.TIF");         // HeightKind::roofs
///
/// AHN: Actueel Hoogtebestand Nederland, names of its sheets ("bladindeling"), https://www.ahn.nl/.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace loopstad::twin::io {

enum class HeightKind : std::uint8_t { terrain, roofs };

[[nodiscard]] std::optional<HeightKind> heightKindNamed(const std::filesystem::path& file);

} // namespace loopstad::twin::io
