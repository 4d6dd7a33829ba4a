// Begins an assessment: which framework, what it is called, where its file goes.
#pragma once

#include "exchange/data_directory.h"
#include "model/assessment.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class NewAssessmentDialog : public QDialog {
    Q_OBJECT
public:
    NewAssessmentDialog(const exchange::DataDirectory& directory, model::Language language, QWidget* parent = nullptr);

    /// Puts a framework of the person's own before the bundled ones, and chooses it.
    void offer(model::Framework framework);
    /// The same with one from a file; says what is wrong with it, all of it, if it is none.
    bool offerFrom(const QString& path);

    /// What was entered; sensible once the dialog was accepted.
    model::Framework framework() const; ///< throws model::Error when a bundled one cannot be read
    model::Details details() const;
    QString path() const;

    void accept() override; ///< stays open, and says what is missing, until everything fits

private:
    void addFrameworks();
    void browse();
    void browseForFramework();
    void suggestPath();
    void showFramework();
    bool validate();

    const exchange::DataDirectory& m_data;
    model::Language m_language;
    std::optional<model::Framework> m_own;                ///< stands first in the list
    std::vector<exchange::BundledFramework> m_frameworks; ///< as the list has them
    bool m_pathIsSuggested = true;
    bool m_tried = false; ///< once they pressed Create, faults are shown as they type

    QComboBox* m_framework;
    QLabel* m_counts;
    QLineEdit* m_title;
    QLabel* m_titleFault;
    QLineEdit* m_country;
    QLineEdit* m_period;
    QComboBox* m_assessmentLanguage;
    QLineEdit* m_path;
    QLabel* m_pathFault;
    QPushButton* m_create;
};

} // namespace meyar::ui
