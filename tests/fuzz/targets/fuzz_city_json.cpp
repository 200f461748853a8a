// SPDX-License-Identifier: GPL-3.0-or-later
// CityJSON, whole and by line.
#include "delivery.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  loopstad::fuzz::readDelivery(loopstad::fuzz::asText(data, size));
  return 0;
}
