// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/model_table.hpp>

#include <array>

namespace loopstad::sim {
namespace {

constexpr ModelParameter speedModelParameters[] = {
#define LOOPSTAD_ROW(name, value, low, high, unit, source) {#name, value, low, high, unit, source},
    LOOPSTAD_SPEED_MODEL_PARAMETERS(LOOPSTAD_ROW)
#undef LOOPSTAD_ROW
};

} // namespace

std::span<const ModelRow> modelTable() {
  static constexpr std::array<ModelRow, 1> table{{
      {"speed", "Tordeux, Chraibi & Seyfried 2016; direction after Xu, Chraibi & Seyfried 2021",
       speedModelParameters},
  }};
  return table;
}

} // namespace loopstad::sim
