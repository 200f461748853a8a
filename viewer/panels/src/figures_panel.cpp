// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_panel.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <imgui.h>

namespace loopstad::viewer {
namespace {

void figure(const char* label, const std::string& value) {
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  ImGui::TextUnformatted(label);
  ImGui::TableNextColumn();
  ImGui::TextUnformatted(value.c_str());
}

void drawRun(const sim::RunInfo& run) {
  figure(tr("Scenario"), run.header.scenarioName);
  figure(tr("Persons born"), fmt::format("{}", run.tally.born));
  figure(tr("Persons arrived"), fmt::format("{}", run.tally.arrived));
  figure(tr("Peak density"), fmt::format("{:.2f} / m²", run.measures.peakDensity_per_m2));
  figure(tr("Seed"), fmt::format("{}", run.header.seed));
  if (!run.complete) figure(tr("Note"), tr("interrupted run"));
  if (run.measures.aboveValidated) figure(tr("Note"), tr("above validated density"));
}

} // namespace

void drawFiguresPanel(Session& session) {
  ImGui::SetNextWindowPos({20.0F, 20.0F}, ImGuiCond_FirstUseEver);
  ImGui::Begin(session.twin().name.c_str(), nullptr, ImGuiWindowFlags_AlwaysAutoResize);
  if (ImGui::BeginTable("figures", 2)) {
    figure(tr("Buildings"), fmt::format("{}", session.twin().buildings.size()));
    figure(tr("Walkable"), fmt::format("{:.2f} ha", area_m2(session.twin().surface) / 1e4));
    if (session.run() != nullptr) drawRun(*session.run());
    ImGui::EndTable();
  }
  if (!session.trouble().empty()) ImGui::TextWrapped("%s", session.trouble().c_str());
  ImGui::End();
}

} // namespace loopstad::viewer
