// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.hpp"

#include <loopstad/base/log.hpp>
#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace loopstad::cli {
namespace {

std::string footerOf(const std::string& examples, const std::string& notes) {
  std::string footer = tr("Examples:") + std::string("\n  ");
  for (const char c : examples) footer += c == '\n' ? std::string("\n  ") : std::string(1, c);
  return notes.empty() ? footer : footer + "\n\n" + notes;
}

/// The command that the words of the line lead to, as far as they are known.
const CLI::App* deepest(const CLI::App* app) {
  while (!app->get_subcommands().empty()) app = app->get_subcommands().back();
  return app;
}

std::string fullName(const CLI::App* app) {
  const CLI::App* parent = app->get_parent();
  return parent == nullptr ? app->get_name() : fullName(parent) + " " + app->get_name();
}

std::vector<std::string> subcommandNames(const CLI::App* app) {
  std::vector<std::string> names;
  for (const CLI::App* sub : app->get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(sub->get_name());
  return names;
}

std::vector<std::string> optionNames(const CLI::App* app) {
  std::vector<std::string> names;
  for (; app != nullptr; app = app->get_parent())
    for (const CLI::Option* option : app->get_options())
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// One value each time, so that "--set a=1 bredai" does not take bredai for a second value.
void takeOneAtATime(CLI::Option& option) {
  option.type_size(1)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

/// CLI11 tells what is wrong in English only: the same from what it knows.
std::string problemOf(const CLI::ParseError& trouble, const CLI::App* app) {
  const std::string_view told = trouble.what();
  const bool required = dynamic_cast<const CLI::RequiredError*>(&trouble) != nullptr;
  const bool count = dynamic_cast<const CLI::ArgumentMismatch*>(&trouble) != nullptr;
  for (; app != nullptr; app = app->get_parent())
    for (const CLI::Option* option : app->get_options()) {
      const std::string name = option->get_name();
      if (told.find(name) == std::string_view::npos) continue;
      if (required && option->get_required() && option->count() == 0) return tr("{} is missing", name);
      if (count) return tr("{} wants a value", name);
      if (!required && option->count() > 0)
        return tr("{} {}: is no number that it takes", name, option->results().back());
    }
  return std::string(told);
}

/// CLI11's own words, in the language of the user.
class Formatter final : public CLI::Formatter {
public:
  Formatter() {
    label("Usage", tr("Usage"));
    label("OPTIONS", tr("OPTIONS"));
    label("SUBCOMMAND", tr("SUBCOMMAND"));
    label("Positionals", tr("Positionals"));
  }
  std::string make_group(std::string group, bool positional,
                         std::vector<const CLI::Option*> options) const override {
    return CLI::Formatter::make_group(group == "Options" ? tr("Options") : group, positional,
                                      std::move(options));
  }
};

} // namespace

int exitCode(ErrorKind kind) {
  switch (kind) {
  case ErrorKind::data:
    return exitData;
  case ErrorKind::usage:
    return exitUsage;
  case ErrorKind::interrupted:
    return exitInterrupted;
  }
  return exitData;
}

Command Command::add(const std::string& name, const std::string& summary, const std::string& examples,
                     const std::string& notes) {
  CLI::App* sub = app_->add_subcommand(name, summary);
  sub->footer(footerOf(examples, notes));
  sub->fallthrough();
  sub->group(tr("Subcommands"));
  return {*sub, *actions_};
}

void Command::argument(const std::string& name, std::string& target, const std::string& help) {
  app_->add_option(name, target, help)->required()->option_text(" ");
}

void Command::argument(const std::string& name, std::filesystem::path& target, const std::string& help) {
  app_->add_option(name, target, help)->required()->option_text(" ");
}

void Command::arguments(const std::string& name, std::vector<std::filesystem::path>& target,
                        const std::string& help) {
  app_->add_option(name, target, help)->required()->option_text("...");
}

void Command::flag(const std::string& names, bool& target, const std::string& help) {
  app_->add_flag(names, target, help);
}

void Command::option(const std::string& names, const std::string& form, std::string& target,
                     const std::string& help) {
  app_->add_option(names, target, help)->option_text(form);
}

void Command::option(const std::string& names, const std::string& form, unsigned& target,
                     const std::string& help) {
  app_->add_option(names, target, help)->option_text(form)->check(CLI::NonNegativeNumber);
}

void Command::option(const std::string& names, const std::string& form, std::optional<double>& target,
                     const std::string& help) {
  app_->add_option(names, target, help)->option_text(form);
}

void Command::option(const std::string& names, const std::string& form, std::optional<std::uint64_t>& target,
                     const std::string& help) {
  app_->add_option(names, target, help)->option_text(form)->check(CLI::NonNegativeNumber);
}

void Command::option(const std::string& names, const std::string& form, std::vector<std::string>& target,
                     const std::string& help) {
  takeOneAtATime(*app_->add_option(names, target, help)->option_text(form));
}

void Command::option(const std::string& names, const std::string& form, std::vector<std::size_t>& target,
                     const std::string& help) {
  takeOneAtATime(*app_->add_option(names, target, help)->option_text(form)->check(CLI::NonNegativeNumber));
}

void Command::requiredOption(const std::string& names, const std::string& form, std::string& target,
                             const std::string& help) {
  app_->add_option(names, target, help)->required()->option_text(form + " " + tr("(required)"));
}

void Command::action(Action action) { actions_->emplace_back(app_, std::move(action)); }

CommandLine::CommandLine(const std::string& name, const std::string& summary, const std::string& version,
                         const std::string& examples, const std::string& notes)
    : app_(std::make_unique<CLI::App>(summary, name)) {
  app_->formatter(std::make_shared<Formatter>());
  app_->set_version_flag("--version", version, tr("Show the version"));
  app_->set_help_flag("-h,--help", tr("Show this help; every command has its own"));
  app_->footer(footerOf(examples, notes));
}

CommandLine::~CommandLine() = default;

Command CommandLine::root() { return {*app_, actions_}; }

const Action* CommandLine::chosen() const {
  const CLI::App* app = deepest(app_.get());
  const auto found = std::ranges::find(actions_, app, [](const auto& entry) { return entry.first; });
  return found == actions_.end() ? nullptr : &found->second;
}

int CommandLine::explain(const std::string& problem) const {
  const CLI::App* app = deepest(app_.get());
  const std::vector<std::string> strangers = app_->remaining(true);
  const std::vector<std::string> subcommands = subcommandNames(app);
  std::string what = problem;
  std::string hint;
  if (!strangers.empty() && strangers.front().starts_with("-")) {
    what = tr("{} has no option {}", fullName(app), strangers.front());
    const std::string near = nearName(strangers.front(), optionNames(app));
    if (!near.empty()) hint = tr("did you mean {}?", near) + " ";
  } else if (!strangers.empty()) {
    what = subcommands.empty() ? tr("{} takes no further \"{}\"", fullName(app), strangers.front())
                               : tr("{} has no command \"{}\"", fullName(app), strangers.front());
    if (!subcommands.empty()) hint = suggestion(strangers.front(), subcommands) + " ";
  } else if (!subcommands.empty() && chosen() == nullptr) {
    what = tr("{} wants a command: {}", fullName(app), fmt::join(subcommands, ", "));
  }
  say::error("{}; {}{}", what, hint, tr("see {} --help", fullName(app)));
  return exitUsage;
}

int CommandLine::run(int argc, const char* const* argv, const Action& prepare) {
  try {
    app_->allow_extras(false);
    app_->parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    fmt::print("{}", app_->help());
    return exitDone;
  } catch (const CLI::CallForVersion& version) {
    fmt::print("{}\n", version.what());
    return exitDone;
  } catch (const CLI::ParseError& trouble) {
    return explain(problemOf(trouble, deepest(app_.get())));
  }
  const Action* action = chosen();
  if (action == nullptr) return explain("");
  for (const Action& part : {prepare, *action})
    if (const Status done = part(); !done) {
      say::error("{}", describe(done.error()));
      return exitCode(done.error().kind);
    }
  return exitDone;
}

} // namespace loopstad::cli
