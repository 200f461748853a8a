// SPDX-License-Identifier: GPL-3.0-or-later
/// What the files of both registers say alike: that nothing in them is real, when they were made, and
/// identifications.
///
///   const std::string id = lokaalId(seed, 12);       // "G9998.36a3...": 32 hexadecimal digits
#pragma once

#include <loopstad/twin/district/district.hpp>

#include <cstdint>
#include <string>

namespace loopstad::twin::district {

inline constexpr const char* fictional = "<!-- FICTIONAL: this district does not exist. Made by Loopstad; "
                                         "see README.md beside this folder. CC0-1.0. -->";
/// Dates are the same in every delivery, so that the same plan gives the same bytes.
inline constexpr const char* delivered = "2026-01-15";

/// BAG identifications: municipality, kind of object, ten digits.
enum class BagObject { unit = 1, pand = 10, address = 20, street = 30 };
[[nodiscard]] std::string bagId(BagObject kind, std::size_t number);
[[nodiscard]] std::string lokaalId(std::uint64_t seed, std::uint32_t number);
[[nodiscard]] std::string gmlId(std::uint64_t seed, std::uint32_t number);
/// "112482.490 401233.088 ..." closed; between: what follows each point, such as " 0.0".
[[nodiscard]] std::string positions(const Ring& ring, const char* height = "");
[[nodiscard]] std::string position(Vec2 p);
/// & and < as XML wants them.
[[nodiscard]] std::string escaped(std::string_view text);

/// The files of a delivery, by name.
struct DeliveryFile {
  std::string name;
  std::string text;
};
[[nodiscard]] std::vector<DeliveryFile> bgtFiles(const District& district);
[[nodiscard]] std::vector<DeliveryFile> bagFiles(const District& district);

} // namespace loopstad::twin::district
