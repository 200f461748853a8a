// SPDX-License-Identifier: GPL-3.0-or-later
// GML of the BGT, in both its schemas.
#include "delivery.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  loopstad::fuzz::readDelivery(loopstad::fuzz::asText(data, size));
  return 0;
}
