// SPDX-License-Identifier: GPL-3.0-or-later
/// A made-up district as deliveries: BGT as CityGML with IMGeo 2.1, one file a class, and an LV BAG 2.0
/// extract.
///
///   if (const Status written = writeDistrict(*district, "out/quarter"); !written) return written.error();
///   // loopstad twin build out/quarter -o out/quarter.twin.h5
///
/// Every file says in its head that the district does not exist; identifications begin with 9998, which no
/// municipality has, and the postcode 4899 ZZ is not given out. The folder appears when it is whole; one that
/// holds files is an error.
#pragma once

#include <loopstad/twin/district/district.hpp>

#include <filesystem>

namespace loopstad::twin::district {

/// Whether it is new or empty.
[[nodiscard]] Status checkFolder(const std::filesystem::path& folder);
[[nodiscard]] Status writeDistrict(const District& district, const std::filesystem::path& folder);

} // namespace loopstad::twin::district
