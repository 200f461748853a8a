// SPDX-License-Identifier: GPL-3.0-or-later
/// Commands, options and help of the program: the few forms that it needs of CLI11, which takes seconds to
/// compile in every unit that includes it.
///
///   CommandLine line("loopstad", "Crowds on a digital twin of the Dutch city");
///   Command info = line.root().add("info", "What a run file holds", "loopstad info out/bredai/run.run.h5");
///   info.argument("RUN", file, "A .run.h5 file");
///   info.action([&] { return show(file); });
///   return line.run(argc, argv, [] { return Status(Done{}); });
///
/// Targets are borrowed and keep their value when the option is not given. Options of the root may stand
/// anywhere. Exit codes: 0 done, 1 bad data, 2 bad usage, 130 interrupted.
#pragma once

#include <loopstad/base/result.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace loopstad::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitData = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitInterrupted = 130; // 128 + SIGINT, as shells report it

[[nodiscard]] int exitCode(ErrorKind kind);

using Action = std::function<Status()>;

class Command {
public:
  /// Examples are shown under the help, one a line, and below them the notes.
  Command add(const std::string& name, const std::string& summary, const std::string& examples,
              const std::string& notes = {});

  void argument(const std::string& name, std::string& target, const std::string& help);
  void argument(const std::string& name, std::filesystem::path& target, const std::string& help);
  /// One or more.
  void arguments(const std::string& name, std::vector<std::filesystem::path>& target,
                 const std::string& help);

  void flag(const std::string& names, bool& target, const std::string& help);
  /// form: what stands for the value in the help, "FILE".
  void option(const std::string& names, const std::string& form, std::string& target,
              const std::string& help);
  void option(const std::string& names, const std::string& form, unsigned& target, const std::string& help);
  void option(const std::string& names, const std::string& form, std::optional<double>& target,
              const std::string& help);
  void option(const std::string& names, const std::string& form, std::optional<std::uint64_t>& target,
              const std::string& help);
  /// May be given several times, each with one value.
  void option(const std::string& names, const std::string& form, std::vector<std::string>& target,
              const std::string& help);
  void option(const std::string& names, const std::string& form, std::vector<std::size_t>& target,
              const std::string& help);
  void requiredOption(const std::string& names, const std::string& form, std::string& target,
                      const std::string& help);

  /// What the command does once its line is read. A command without one wants a subcommand.
  void action(Action action);

private:
  friend class CommandLine;
  using Actions = std::vector<std::pair<const CLI::App*, Action>>;
  Command(CLI::App& app, Actions& actions) : app_(&app), actions_(&actions) {}

  CLI::App* app_;
  Actions* actions_;
};

class CommandLine {
public:
  CommandLine(const std::string& name, const std::string& summary, const std::string& version,
              const std::string& examples, const std::string& notes);
  ~CommandLine();
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  [[nodiscard]] Command root();
  /// Reads the line, calls prepare and then the action of the command that was chosen. Gives the exit code;
  /// an Error is shown on standard error.
  [[nodiscard]] int run(int argc, const char* const* argv, const Action& prepare);

private:
  [[nodiscard]] const Action* chosen() const;
  [[nodiscard]] int explain(const std::string& problem) const;

  std::unique_ptr<CLI::App> app_;
  Command::Actions actions_;
};

} // namespace loopstad::cli
