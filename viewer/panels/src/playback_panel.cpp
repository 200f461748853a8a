// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback_panel.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <imgui.h>

namespace loopstad::viewer {

void drawPlaybackPanel(Session& session) {
  if (session.run() == nullptr) return;
  Playback& clock = session.playback();
  const float letter = ImGui::GetFontSize();
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x * 0.5F, screen.y - 20.0F}, ImGuiCond_Always, {0.5F, 1.0F});
  ImGui::SetNextWindowSize({screen.x * 0.6F, 0.0F});
  ImGui::Begin("playback", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove);
  if (ImGui::Button(clock.playing() ? tr("Pause") : tr("Play"), {5.0F * letter, 0.0F}))
    clock.playing() ? clock.pause() : clock.play();
  auto time_s = static_cast<float>(clock.time_s());
  const std::string now =
      fmt::format("{}:{:02} / {}:{:02}", static_cast<int>(time_s) / 60, static_cast<int>(time_s) % 60,
                  static_cast<int>(clock.duration_s()) / 60, static_cast<int>(clock.duration_s()) % 60);
  ImGui::SameLine();
  ImGui::TextUnformatted(now.c_str());
  // Words stand beside the sliders, whose handles would hide them.
  ImGui::SameLine(12.0F * letter);
  ImGui::SetNextItemWidth(-16.0F * letter);
  if (ImGui::SliderFloat("##time", &time_s, 0.0F, static_cast<float>(clock.duration_s()), ""))
    clock.seek(time_s);
  auto speed = static_cast<float>(clock.speed());
  ImGui::SameLine();
  ImGui::SetNextItemWidth(-6.0F * letter);
  if (ImGui::SliderFloat("##speed", &speed, 0.1F, 32.0F, "", ImGuiSliderFlags_Logarithmic))
    clock.setSpeed(speed);
  ImGui::SameLine();
  ImGui::Text(tr("%.1f times"), static_cast<double>(speed));
  ImGui::End();
}

} // namespace loopstad::viewer
