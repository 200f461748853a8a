// SPDX-License-Identifier: GPL-3.0-or-later
// LV BAG 2.0: extracts of XML, and the GeoJSON that loopstad twin fetch makes.
#include "delivery.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  loopstad::fuzz::readDelivery(loopstad::fuzz::asText(data, size));
  return 0;
}
